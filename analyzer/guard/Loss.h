#pragma once

#include "diagnostics/Diagnostic.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace holdfast::guard {

/// Something that a command would take from a database. A plain value.
struct Loss {
  enum class Kind {
    Table,    ///< with its rows, or all rows of it
    Column,   ///< with its values
    Values,   ///< that a change of type cuts or rounds
    Database, ///< all that is in it
    Unknown,  ///< a statement that cannot be followed
  };
  Kind kind = Kind::Table;
  /// What `--delete` takes: `TABLE`, `TABLE.COLUMN`, with the schema before it
  /// where that is not the usual one, `DATABASE.*`; of Unknown, the script.
  std::string name;
  std::string what; ///< `drops the table`: goes on from Prisma or a migration
  std::string schema, table, column; ///< as the database has them
  /// Rows of a table, values of a column; nothing where they could not be
  /// counted.
  std::optional<uint64_t> rows;
  /// What Prisma does before it: nothing, ask, or refuse.
  PushEffect effect = PushEffect::Silent;
  std::vector<std::string> referrers; ///< `Order.customerId`, `view totals`
  std::string migration; ///< that does it; empty for a command's own diff
  /// Places in the code that use it; nothing where nobody looked.
  std::optional<size_t> codePlaces = {};

  /// Nothing goes but the structure, which the schema's history has.
  bool isEmpty() const { return rows && *rows == 0; }
};

} // namespace holdfast::guard
