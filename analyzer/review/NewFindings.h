#pragma once

#include "catalog/Catalog.h"
#include "diagnostics/Diagnostic.h"

#include "llvm/ADT/ArrayRef.h"

#include <vector>

namespace holdfast {

/// Takes out what was found at the base as well: as many of equal findings as
/// the base has. Findings are equal by their fingerprints, seen from the
/// project's `root` then and now; in files that moved or were cut up, by all
/// but the path.
void keepNew(std::vector<Diagnostic> &diagnostics, llvm::StringRef root,
             llvm::ArrayRef<Diagnostic> before, llvm::StringRef rootBefore);

/// Notes at losses where the base's schema had what `wanted` lacks.
void noteLosses(std::vector<Diagnostic> &diagnostics, const Catalog &base,
                const Catalog &wanted, llvm::StringRef reference);

} // namespace holdfast
