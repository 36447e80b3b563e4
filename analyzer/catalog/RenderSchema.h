#pragma once

#include "catalog/Catalog.h"

#include "llvm/ADT/ArrayRef.h"

#include <string>

namespace holdfast {

/// The catalog as a whole Prisma schema, with a datasource: what Prisma's own
/// introspection would write, in substance. Views, and what Prisma's language
/// cannot say, are left out, as there. Join tables become lists where Prisma 7
/// would make them just so.
std::string renderSchema(const Catalog &catalog);

/// The same for a datasource that lists these schemas; for none, it lists none
/// and no element says where it lives. Join tables of older versions of Prisma
/// become lists too.
std::string renderSchema(const Catalog &catalog,
                         llvm::ArrayRef<std::string> schemas);

} // namespace holdfast
