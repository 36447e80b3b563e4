#pragma once

#include "catalog/Catalog.h"
#include "diagnostics/Diagnostic.h"

#include "llvm/ADT/ArrayRef.h"

#include <vector>

namespace holdfast {

/// Where a project lies: its folder, from which files are seen, and the paths
/// by which messages name its parts.
struct ProjectPlaces {
  llvm::StringRef root;
  std::vector<std::string> names;
};

/// Takes out what was found at the base as well: as many of equal findings as
/// the base has. Findings are equal by their rule, subject, file and text; in
/// files that moved or were cut up, by all but the paths.
void keepNew(std::vector<Diagnostic> &diagnostics, const ProjectPlaces &now,
             llvm::ArrayRef<Diagnostic> before, const ProjectPlaces &then);

/// Notes at losses where the base's schema had what `wanted` lacks.
void noteLosses(std::vector<Diagnostic> &diagnostics, const Catalog &base,
                const Catalog &wanted, llvm::StringRef reference);

} // namespace holdfast
