#pragma once

#include "catalog/Catalog.h"

namespace holdfast {

/// Whether a column's new type makes the server rewrite the whole table
/// (PostgreSQL 12 and later, MySQL 8, SQL Server), without a look at USING.
bool rewritesTable(const ColumnType &from, const ColumnType &to,
                   Provider provider);

/// Whether PostgreSQL saves the rewrite where the session's time zone is UTC.
bool dependsOnTimeZone(const ColumnType &from, const ColumnType &to);

/// Whether a default may differ from row to row, so that each row must be
/// written when the column is added.
bool isVolatile(const ColumnDefault &value);

} // namespace holdfast
