#pragma once

#include "sql/Lexer.h"

#include <string>

namespace holdfast::sql {

/// Names that stand for constraints whose own name only the server knows.
/// These bytes belong to words, and stand in no text that is UTF-8.
inline constexpr llvm::StringLiteral everyConstraint = "\xC0";
inline constexpr llvm::StringLiteral defaultOfColumn = "\xC1"; ///< + its name

/// Whether a statement that starts like this leaves the structure alone,
/// however it goes on.
bool startsHarmless(llvm::StringRef statement);

/// Whether a statement that starts like this deletes or changes rows.
bool startsTaking(llvm::StringRef statement);

/// What `SELECT @v = …` finds in the server's catalog to be put into a DROP
/// CONSTRAINT, in the words above: the statement that drops all constraints of
/// a table, as Prisma Migrate writes it, or the name of a column's default.
/// Empty for any other query.
std::string dynamicConstraints(const LexicalRules &rules,
                               llvm::StringRef select);

} // namespace holdfast::sql
