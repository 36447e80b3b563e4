#pragma once

#include "diagnostics/Diagnostic.h"
#include "review/Comparison.h"

#include <vector>

namespace holdfast {

/// Joins findings that several sources of evidence tell alike: the first stays,
/// with the others' places as notes; one that counted rows is preferred.
/// Nothing changes where there is one comparison.
void joinSources(std::vector<Diagnostic> &findings,
                 llvm::ArrayRef<Comparison> comparisons);

} // namespace holdfast
