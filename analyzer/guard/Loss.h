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
    Values,   ///< that a change of type cuts or rounds, or others replace
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
  /// It may be less: a condition decides.
  bool isAtMost = false;
  /// Columns whose values tell how many rows go, instead of all rows.
  std::vector<std::string> countedBy = {};
  /// Conditions in SQL that only what goes meets, by which it can be counted.
  std::vector<std::string> countedWhere = {};
  /// The loss that it goes with, and is asked about with; of a dropped schema
  /// `SCHEMA.*`, which answers for all of it.
  std::string with = {};
  /// What Prisma does before it: nothing, ask, or refuse.
  PushEffect effect = PushEffect::Silent;
  std::vector<std::string> referrers; ///< `Order.customerId`, `view totals`
  std::string migration; ///< that does it; empty for a command's own diff
  /// Other tables, schema first, that it takes along (partitions, heirs), or,
  /// of Unknown, that it may be about.
  std::vector<std::pair<std::string, std::string>> touches = {};
  /// Places in the code that use it; nothing where nobody looked.
  std::optional<size_t> codePlaces = {};

  /// Whether `--delete SCHEMA.*` answers for it.
  bool isOfDroppedSchema() const {
    return llvm::StringRef(with).ends_with(".*");
  }
  /// What somebody is asked about.
  const std::string &askedAs() const { return with.empty() ? name : with; }
  /// Nothing goes but the structure, which the schema's history has.
  bool isEmpty() const { return rows && *rows == 0; }
};

} // namespace holdfast::guard
