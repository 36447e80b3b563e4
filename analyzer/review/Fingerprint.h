#pragma once

#include "diagnostics/Diagnostic.h"

#include "llvm/ADT/ArrayRef.h"

#include <string>
#include <vector>

namespace holdfast {

/// Names a finding so that it is recognised in another run, wherever it stands
/// by then: made of its rule, of the object that it is about and of what its
/// message says of that (names, types, numbers), else of the text that it
/// stands at; never of paths, lines or our words. Stable over releases and
/// machines: 16 hexadecimal digits. Equal findings have the same.
std::string fingerprint(const Diagnostic &diagnostic);

/// The same of each, where equal findings are told apart by their order.
std::vector<std::string> fingerprints(llvm::ArrayRef<Diagnostic> diagnostics);

} // namespace holdfast
