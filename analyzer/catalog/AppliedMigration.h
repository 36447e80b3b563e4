#pragma once

#include <string>
#include <vector>

namespace holdfast {

/// A row of `_prisma_migrations`: one attempt to run a migration.
struct AppliedMigration {
  std::string name;
  std::string checksum;    ///< SHA-256 of migration.sql in hexadecimal digits
  std::string started;     ///< in UTC, `2026-11-30 09:14`; may be empty
  bool finished = false;   ///< all of its statements ran
  bool rolledBack = false; ///< `prisma migrate resolve --rolled-back` said so
  std::string log;         ///< what the server said when it failed
};

/// The rows in the order in which they were begun.
using AppliedMigrations = std::vector<AppliedMigration>;

} // namespace holdfast
