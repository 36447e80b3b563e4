#pragma once

#include "diagnostics/Diagnostic.h"
#include "restore/RestoreNames.h"

namespace holdfast {

/// One thing that has come back.
struct RestoredElement {
  Span place;       ///< where it goes in the current schema
  std::string name; ///< ``model `User` ``
};

/// What brings back the lost elements of an earlier schema: insertions alone,
/// those at one place in their order.
struct SchemaRestoration {
  std::vector<Edit> edits;
  std::vector<RestoredElement> elements;
};

/// Puts each lost element after what stood before it, as it was written; where
/// the earlier schema was rendered from a database, as its new neighbours are.
/// With `only`, nothing but the lost models, enums, fields, values (by their
/// declarations) and attributes in it; it names the blocks that have them too.
SchemaRestoration
restoreSchema(const Counterparts &counterparts, const RestoredNames &names,
              const llvm::DenseSet<const void *> *only = nullptr);

} // namespace holdfast
