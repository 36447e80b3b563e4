#pragma once

#include "diagnostics/Diagnostic.h"
#include "source/SourceFile.h"

#include <vector>

namespace holdfast {

/// Appends the edits that make the part `range` of a file into `after`, each of
/// whole lines; lines that stay the same stay out of them.
void appendLineEdits(const SourceFile &file, Range range, llvm::StringRef after,
                     std::vector<Edit> &out);

} // namespace holdfast
