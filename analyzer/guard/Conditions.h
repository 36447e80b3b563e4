#pragma once

#include "guard/NamesNow.h"

#include <optional>
#include <string>

/// What a statement with literals takes, as a condition by which the database
/// can count it before anything runs.
namespace holdfast::guard {

/// A condition in SQL, made of names of the database and literals alone.
struct RowCondition {
  std::string sql;
  bool isExact = true; ///< else what goes may be less
};

/// What a statement sets the column to; null where it does not.
const sql::RowFacts::Assigned *assignmentOf(const sql::RowFacts &rows,
                                            llvm::StringRef name);

/// The rows that an UPDATE of a column gives another value; nothing where that
/// is none that is written down.
std::optional<RowCondition> whereUpdated(const sql::Step &update,
                                         llvm::StringRef name,
                                         const Column &column,
                                         Provider provider);

/// The rows whose key an INSERT has, and of these, where a column is given,
/// those that it gives another value there; nothing where the key is not
/// written down.
std::optional<RowCondition>
whereInserted(const sql::Step &insert, llvm::StringRef name,
              const Column *column, const NamesNow &names, Provider provider);

/// The rows whose value a column of another type has no place for, as far as
/// that can be written; it may lose less of them than all.
std::optional<RowCondition>
whereUnfit(const Column &column, const ColumnType &type, Provider provider);

/// The rows that share their values in the columns with others.
RowCondition whereShared(const Table &table,
                         llvm::ArrayRef<std::string> columns,
                         Provider provider);

/// Whether a query of the table sees rows of others as well, which inherit from
/// it on PostgreSQL.
bool hasHeirs(const Catalog &catalog, const Table &table);
/// The rows of such a table without those of its heirs.
RowCondition whereOwn(const Table &table);

} // namespace holdfast::guard
