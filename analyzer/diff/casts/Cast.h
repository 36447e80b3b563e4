#pragma once

#include "catalog/Catalog.h"

namespace holdfast {

/// What becomes of a column's values when its type changes.
enum class Cast {
  Same,  ///< Prisma sees no change
  Safe,  ///< every value keeps its meaning
  Risky, ///< Prisma warns: values may be cut or rejected
  None,  ///< there is no cast: the column is dropped and recreated
};

/// What a cast depends on besides the two types.
struct CastContext {
  Provider provider;
  bool fromEnum = false; ///< the old type is an enum of the catalog
  bool toEnum = false;
  /// The column is in a key or index before and after. CockroachDB cannot
  /// change its type then.
  bool indexed = false;
};

/// What Prisma Migrate 7.10 does with a column whose type changes.
Cast castBetween(const ColumnType &from, const ColumnType &to,
                 const CastContext &context);

/// The type as Prisma words it in a warning: `BigInt`, `VarChar(10)`,
/// `Decimal(65,30)`, `Enum(Role)`, `Unsupported("circle")`; a list by its
/// elements.
std::string typeInPrismaWords(const ColumnType &type, Provider provider,
                              bool isEnum);

} // namespace holdfast
