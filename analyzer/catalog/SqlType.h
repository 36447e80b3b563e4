#pragma once

#include "catalog/Catalog.h"

namespace holdfast {

/// The type as SQL: its spelling, in which names that are not plain words are
/// quoted, so that it names the type and ends no statement.
std::string sqlType(const ColumnType &type, Provider provider);

/// The same, in which types of the user are quoted whatever their names, with
/// their schema unless it is `usualSchema`.
std::string quotedSqlType(const ColumnType &type, Provider provider,
                          llvm::StringRef usualSchema = "");

/// The text of Prisma's `Unsupported("…")` as SQL: as it is, but quoted as one
/// name where it is no type that a statement could go on after.
std::string sqlTypeOfText(llvm::StringRef text, Provider provider);

} // namespace holdfast
