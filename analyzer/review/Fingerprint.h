#pragma once

#include "diagnostics/Diagnostic.h"

#include "llvm/ADT/ArrayRef.h"

#include <string>
#include <vector>

namespace holdfast {

/// Names findings so that the same finding is recognised in another run: made
/// of rule, subject, file (as seen from `root`) and the text it stands at, but
/// not of line numbers. Equal findings are told apart by their order. Stable
/// over releases and machines: 16 hexadecimal digits.
std::vector<std::string> fingerprints(llvm::ArrayRef<Diagnostic> diagnostics,
                                      llvm::StringRef root);

} // namespace holdfast
