#pragma once

#include "diff/Change.h"

#include <vector>

namespace holdfast {

/// What Prisma's connector for MongoDB does of the changes, in its order: it
/// creates collections, drops indexes and creates indexes, and nothing else
/// (mongodb-schema-connector of Prisma 6).
std::vector<Change> documentChanges(const std::vector<Change> &changes);

} // namespace holdfast
