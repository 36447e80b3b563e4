#pragma once

#include "catalog/Catalog.h"

namespace holdfast {

/// Leaves one spelling of types that the server itself does not tell apart,
/// wherever they were written: SQL Server's `datetime2(7)` is `datetime2`,
/// CockroachDB's `char(1)` is `char`, MySQL's `datetime(0)` is `datetime`.
void canonicalizeType(ColumnType &type, Provider provider);

/// The arguments that a statement or a schema states for the type: none that
/// the server supplies, and the one that its catalog does not print.
llvm::SmallVector<std::string, 2> writtenArguments(const ColumnType &type,
                                                   Provider provider);

} // namespace holdfast
