#pragma once

#include "catalog/Catalog.h"
#include "schema/Schema.h"

#include "llvm/ADT/SmallVector.h"

namespace holdfast {

/// The type of an embedded document in the catalog of a MongoDB schema. The
/// fields inside are columns by their path, `home.street`.
inline constexpr llvm::StringLiteral embeddedDocument = "document";

/// The database that Prisma would make of the schema (facts: Prisma 7.10). What
/// the schema leaves open because it is wrong (an unknown type, a relation
/// without its other side) is left out. Origins point at models and fields.
Catalog lowerSchema(const Schema &schema, Provider provider);

/// An earlier version of a schema with its catalog.
struct LoweredBefore {
  const Schema &schema;
  llvm::ArrayRef<uint64_t> versions; ///< modelVersions() of it
  Catalog &catalog;
};

/// The same, with the tables of models whose versions are those of `before`
/// moved out of its catalog, which is then used up.
Catalog lowerSchema(const Schema &schema, Provider provider,
                    llvm::ArrayRef<uint64_t> versions, LoweredBefore before);

/// Prisma's name for a constraint: `table_column_suffix`, the part before the
/// suffix cut so that all of it fits into `maxBytes`, never inside a character.
std::string constraintName(llvm::StringRef table,
                           llvm::ArrayRef<std::string> columns,
                           llvm::StringRef suffix, unsigned maxBytes);

/// Ends such a name, from `table_column` on, in its suffix.
void endConstraintName(llvm::SmallVectorImpl<char> &name,
                       llvm::StringRef suffix, unsigned maxBytes);

/// The database schema that a model or enum without `@@schema` lives in.
std::string schemaNameOr(llvm::StringRef explicitName, Provider provider);

} // namespace holdfast
