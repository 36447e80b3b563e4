#pragma once

#include "sql/Dialect.h"

#include <string>

/// Servers keep expressions and queries with what they refer to, so that a
/// rename shows in them. Texts have to be rewritten for that.
namespace holdfast::sql {

/// The expression with a column's new name.
std::string renameColumnIn(const Dialect &dialect, llvm::StringRef expression,
                           llvm::StringRef from, llvm::StringRef to);

/// The query with the new name of a table's column; its results keep the names
/// that they have.
std::string renameColumnInQuery(const Dialect &dialect, llvm::StringRef query,
                                llvm::StringRef table, llvm::StringRef from,
                                llvm::StringRef to);

/// The query with a table's new name, which is written as it stands here:
/// quoted, and with its schema where that is needed.
std::string renameTableInQuery(const Dialect &dialect, llvm::StringRef query,
                               llvm::StringRef from, llvm::StringRef to);

/// The name in the dialect's quotes.
std::string quotedName(const Dialect &dialect, llvm::StringRef name);

} // namespace holdfast::sql
