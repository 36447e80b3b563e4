#pragma once

#include "introspect/SqliteClient.h"

namespace holdfast::keep {

/// Adds a value of SQLite as a cell whose first letter says its type: `i12`,
/// `r0.5`, `ttext`, `b00ff`. Columns there hold any type.
void appendSqliteCell(std::string &line, const introspect::SqliteValue &value);

/// Adds the cells of a row, with tabs between them.
void appendSqliteRow(std::string &line,
                     llvm::ArrayRef<introspect::SqliteValue> row);

/// Such a cell as SQL. A number that SQLite might not read exactly is `?`, and
/// its value is added to `numbers`, if there are any. Nothing for what is no
/// such cell.
std::optional<std::string> sqliteLiteral(llvm::StringRef cell,
                                         std::vector<double> *numbers);

} // namespace holdfast::keep
