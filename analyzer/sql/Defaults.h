#pragma once

#include "sql/Dialect.h"

namespace holdfast::sql {

/// The default that the text after DEFAULT stands for; nothing for NULL.
std::optional<ColumnDefault> readDefault(const Dialect &dialect,
                                         llvm::StringRef text);

/// `1e3` is `1000`. Nothing for other texts, and for numbers of a size that
/// nobody means.
std::optional<std::string> withoutExponent(llvm::StringRef text);

/// Whether PostgreSQL reads the text as true: `t`, `yes`, `on`, …
bool readPostgresBoolean(llvm::StringRef text);

/// How PostgreSQL, and CockroachDB after it, print a literal of a type.
enum class PostgresLiteral { Array, Uuid, Json, Date, Timestamp, Number };

/// The literal as such a server keeps it; nothing when it stays as it is.
std::optional<std::string> canonicalPostgresLiteral(PostgresLiteral kind,
                                                    llvm::StringRef text);

} // namespace holdfast::sql
