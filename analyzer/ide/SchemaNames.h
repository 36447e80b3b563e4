#pragma once

#include "schema/Schema.h"

namespace holdfast {

/// The text of a `@@schema("…")`, and where the datasource lists that name.
struct SchemaName {
  Range range; ///< the string with its quotes
  Span listed; ///< likewise; no place where the datasource does not have it
};

/// The name of a database schema at a byte offset of a model or enum.
std::optional<SchemaName>
findSchemaName(const Schema &schema, const Document &document, uint32_t offset);

} // namespace holdfast
