#pragma once

#include "evidence/Evidence.h"

namespace holdfast {

/// Evidence that was read of one database schema alone, as by
/// `?schema=billing`, as a schema of Prisma sees it that declares none: there,
/// the tables have the server's usual one. All other evidence as it is.
std::shared_ptr<const Evidence>
inUsualSchema(std::shared_ptr<const Evidence> evidence, const Schema &schema);

} // namespace holdfast
