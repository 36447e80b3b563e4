#pragma once

#include "catalog/Catalog.h"

namespace holdfast {

/// The type as SQL: its spelling, in which names that are not plain words are
/// quoted, so that it names the type and ends no statement.
std::string sqlType(const ColumnType &type, Provider provider);

/// The text of Prisma's `Unsupported("…")` as SQL: as it is, but quoted as one
/// name where it is no type that a statement could go on after.
std::string sqlTypeOfText(llvm::StringRef text, Provider provider);

} // namespace holdfast
