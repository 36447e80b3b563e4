#pragma once

#include "guard/Plan.h"

namespace holdfast::guard {

/// What a Prisma schema or its migrations make, in the database schema that the
/// URL names (`?schema=billing`) where it names another than the server's usual
/// one.
Catalog inUsualSchema(const ProjectFacts &project, Catalog catalog);

} // namespace holdfast::guard
