#include "guard/UsualSchema.h"

#include "catalog/MoveSchema.h"

using namespace llvm;

namespace holdfast::guard {

Catalog inUsualSchema(const ProjectFacts &project, Catalog catalog) {
  StringRef usual = defaultSchema(catalog.provider);
  if (!project.usualSchema.empty() && project.usualSchema != usual &&
      project.schemas.empty() && !usual.empty()) {
    moveSchema(catalog, usual, project.usualSchema);
    catalog.indexNames();
  }
  return catalog;
}

} // namespace holdfast::guard
