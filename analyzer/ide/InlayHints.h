#pragma once

#include "engine/Analysis.h"

namespace holdfast {

/// Which facts of the database an editor shows in the text.
struct InlayHintKinds {
  bool tableNames = false;
  bool columnNames = false;
  bool constraintNames = false;
  bool nativeTypes = false;
  bool foreignKeys = false;

  bool any() const {
    return tableNames || columnNames || constraintNames || nativeTypes ||
           foreignKeys;
  }
};

/// What the database has that the schema does not say.
struct InlayHint {
  uint32_t offset;
  std::string label;
  std::string tooltip;
};

/// Those in a range of a document, in the order of the text: the name of a
/// mapped table at its model; at the end of a field its mapped column and the
/// type that it gets; after keys and relations the name that Prisma gives them;
/// after relations the actions that are not written, or the table that joins
/// both sides.
std::vector<InlayHint> inlayHints(const Analysis &analysis,
                                  const Document &document, Range within,
                                  const InlayHintKinds &kinds);

} // namespace holdfast
