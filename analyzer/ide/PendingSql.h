#pragma once

#include "engine/Analysis.h"

#include <string>

namespace holdfast {

/// What would turn the database, as far as it is known, into what the schema
/// describes.
struct PendingSql {
  std::string
      comparedWith; ///< label of the evidence; empty where there is none
  /// A whole migration.sql as Prisma Migrate would write it, as `holdfast diff`
  /// prints it; empty where nothing differs, and for MongoDB, which has none.
  std::string sql;
};

PendingSql pendingSql(const Analysis &analysis);

/// What that is held against: the first evidence, else the base; null where
/// there is neither.
const Comparison *pendingComparison(const Analysis &analysis);

} // namespace holdfast
