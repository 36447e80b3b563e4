#pragma once

#include "llvm/ADT/StringRef.h"

#include <optional>

namespace holdfast {

/// The databases of a datasource's `provider`. MariaDB is MySQL here.
enum class Provider {
  PostgreSQL,
  CockroachDB,
  MySQL,
  SQLite,
  SQLServer,
  MongoDB,
};

/// The name in `provider = "…"` (`postgresql`).
llvm::StringRef spelling(Provider provider);

/// Accepts what Prisma accepts: the six names and `postgres`.
std::optional<Provider> parseProvider(llvm::StringRef text);

/// Whether tables live in named schemas that `@@schema` can name.
bool hasSchemas(Provider provider);

/// The database schema of a table that names none: `public`, `dbo`, or empty
/// where the provider has no schemas.
llvm::StringRef defaultSchema(Provider provider);

} // namespace holdfast
