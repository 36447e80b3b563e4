#pragma once

#include "catalog/Catalog.h"
#include "schema/Connector.h"

namespace holdfast {

/// How Prisma's language says a column type that is no enum.
struct PrismaType {
  /// Nothing where only `Unsupported("…")` can say it.
  std::optional<Scalar> scalar;
  std::string name;      ///< `String`, `Unsupported("tsvector")`
  std::string attribute; ///< `@db.VarChar(80)`, or empty
};

/// `prefix` is the datasource's name, which native types are written with.
PrismaType prismaType(const Connector &connector, const ColumnType &type,
                      llvm::StringRef prefix);

/// The scalar that Prisma 7.10 reads a declared SQLite type as; nothing for a
/// type that it does not know.
std::optional<Scalar> sqliteScalar(const ColumnType &type);

} // namespace holdfast
