#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace holdfast::sql {

/// What a table or view does when a statement writes its rows: a trigger, or a
/// rule of PostgreSQL's. A plain value.
struct Trigger {
  std::string name;                 ///< in lower case
  std::string schema, table;        ///< as the catalog has them
  uint32_t tableId = ~0u;           ///< none of a view
  std::vector<std::string> columns; ///< of UPDATE OF; empty for any
  bool onInsert = false, onUpdate = false, onDelete = false, onTruncate = false;
  /// Not where the statement meets no row.
  bool isForEachRow = false;
  std::string body; ///< statements
  bool isDisabled = false;
};

} // namespace holdfast::sql
