#pragma once

#include "catalog/Catalog.h"

#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace holdfast {

/// Whether SQL is written for the provider.
bool canRenderSql(Provider provider);

/// The statements that make the catalog's objects, in an order that runs on an
/// empty database and replays to the same catalog. Views, of which only the
/// names are known, are named in a comment. An error for providers whose SQL
/// is not written.
llvm::Expected<std::string> renderSql(const Catalog &catalog);

/// The same one by one, without semicolons, parted where rows would be loaded:
/// after the tables and their primary keys, before indexes and foreign keys.
struct SqlByPhase {
  std::vector<std::string> beforeRows;
  std::vector<std::string> afterRows;
};
llvm::Expected<SqlByPhase> renderSqlByPhase(const Catalog &catalog);

/// Statements that add one thing to a table that is there, each ended by a
/// semicolon and a newline. Not for SQL Server and MongoDB.
std::string renderColumnSql(const Catalog &catalog, const Table &table,
                            const Column &column);
std::string renderIndexSql(const Catalog &catalog, const Table &table,
                           const Index &index);
std::string renderCheckSql(const Catalog &catalog, const Table &table,
                           const CheckConstraint &check);
std::string renderForeignKeySql(const Catalog &catalog, const Table &table,
                                const ForeignKey &key);
/// Gives a column that is there a collation, which is SQL.
std::string renderColumnCollationSql(const Catalog &catalog, const Table &table,
                                     const Column &column,
                                     llvm::StringRef collation);
/// Empty where the column has no comment, or its definition says it.
std::string renderColumnCommentSql(const Catalog &catalog, const Table &table,
                                   const Column &column);
/// Makes a column that is there required, as its table has it.
std::string renderNotNullSql(const Catalog &catalog, const Table &table,
                             const Column &column);
/// What makes an enum of PostgreSQL or CockroachDB have the values that `after`
/// has besides, each in its place.
std::string renderAddedValuesSql(const Catalog &catalog, const EnumType &before,
                                 const EnumType &after);

} // namespace holdfast
