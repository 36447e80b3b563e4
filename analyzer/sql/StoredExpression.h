#pragma once

#include "catalog/Catalog.h"

#include "llvm/ADT/ArrayRef.h"

#include <optional>
#include <string>

namespace holdfast::sql {

/// The expression of a default or generated column as PostgreSQL (14 and newer)
/// keeps and prints it: `('c_'::text || md5('x'::text))` for `'c_' ||
/// md5('x')`. Prisma compares such texts. `columns` are those that it may name.
/// Nothing where a type that decides about it is not known.
std::optional<std::string> storedExpression(llvm::StringRef text,
                                            llvm::ArrayRef<Column> columns);

} // namespace holdfast::sql
