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
  bool isBefore = false;  ///< it may change the row before that is written
  bool isRule = false;    ///< not a trigger
  bool isInstead = false; ///< the statement itself does nothing then
  bool isNew = false;     ///< a script made it, when there were rows
  std::string body;       ///< statements
  bool isDisabled = false;
};

/// What PostgreSQL does at statements that change the structure.
struct EventTrigger {
  std::string name;              ///< in lower case
  std::string event;             ///< `sql_drop`, in lower case
  std::vector<std::string> tags; ///< `CREATE TABLE`; empty for any
  std::string body;              ///< statements
  bool isDisabled = false;
};

/// The row of a trigger whose body is at work: which of its columns may have
/// another value than they had.
struct FiringRow {
  bool mayDifferAnywhere = true;
  std::vector<std::string> changed;

  bool mayDiffer(const std::string &column) const;
};

} // namespace holdfast::sql
