#pragma once

#include "catalog/Catalog.h"

namespace holdfast::keep {

/// Whether a column of MySQL holds bytes rather than text, which are kept as
/// hexadecimal digits.
bool isMysqlBinary(const ColumnType &type);

/// What to select of a column of MySQL so that its text says the value exactly.
std::string mysqlExactText(const Column &column);

/// What `SHOW CREATE TABLE` says, without the foreign keys, which come when all
/// rows are back.
std::string withoutForeignKeys(std::string creation);

} // namespace holdfast::keep
