#pragma once

#include "catalog/Catalog.h"

namespace holdfast::sql {

/// Whether PostgreSQL (12 to 18) certainly has no cast that ALTER COLUMN …
/// TYPE uses by itself, so that it refuses the statement without USING. False
/// where a type is not known well enough.
bool lacksAssignmentCast(const ColumnType &from, const ColumnType &to);

} // namespace holdfast::sql
