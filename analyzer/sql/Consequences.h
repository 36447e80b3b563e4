#pragma once

#include "sql/Database.h"
#include "sql/Steps.h"

/// What statements take from tables that they do not name.
namespace holdfast::sql {

/// By ON DELETE, if rows of the table go.
std::vector<Consequence> consequencesOfDelete(const Database &database,
                                              const Table &table);

/// By TRUNCATE … CASCADE: all tables that refer to it, whatever their keys say.
std::vector<Consequence> consequencesOfTruncate(const Database &database,
                                                const Table &table);

/// By ON UPDATE, if values of the columns change.
std::vector<Consequence>
consequencesOfUpdate(const Database &database, const Table &table,
                     llvm::ArrayRef<std::string> columns);

/// By DROP SCHEMA … CASCADE: its tables, and the columns of others that have a
/// type of it.
std::vector<Consequence> consequencesOfDropSchema(const Database &database,
                                                  llvm::StringRef schema);

} // namespace holdfast::sql
