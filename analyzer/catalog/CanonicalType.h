#pragma once

#include "catalog/Catalog.h"

namespace holdfast {

/// Leaves one spelling of types that the server itself does not tell apart,
/// wherever they were written: SQL Server's `datetime2(7)` is `datetime2`,
/// CockroachDB's `char(1)` is `char`.
void canonicalizeType(ColumnType &type, Provider provider);

} // namespace holdfast
