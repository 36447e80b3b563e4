#pragma once

#include "catalog/Catalog.h"

#include <string>

namespace holdfast {

/// The catalog as a whole Prisma schema, with a datasource: what Prisma's own
/// introspection would write, in substance. Views, and what Prisma's language
/// cannot say, are left out, as there.
std::string renderSchema(const Catalog &catalog);

} // namespace holdfast
