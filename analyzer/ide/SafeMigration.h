#pragma once

#include "engine/Analysis.h"

#include <optional>
#include <string>

namespace holdfast {

/// A migration that makes a change without the loss or the failure that a
/// finding about the schema speaks of.
struct SafeMigration {
  std::string name; ///< of its folder, without the time: `user_email`
  /// What the notes of the finding advise, then what Prisma Migrate would run
  /// of the change after that. A value that a person has to give stands as `…`.
  std::string sql;
};

/// None where the notes hold no SQL, or where it does not lead to what the
/// schema describes: the statements are tried on the catalog.
std::optional<SafeMigration> safeMigration(const Analysis &analysis,
                                           const Diagnostic &finding);

} // namespace holdfast
