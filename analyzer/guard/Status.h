#pragma once

#include "guard/Target.h"

namespace holdfast::guard {

/// Schema, migrations and database in one view: a value.
struct Status {
  std::string database;   ///< without secrets
  std::string history;    ///< the folder of migrations; empty for none
  bool isManaged = false; ///< the database has Prisma's migrations table
  AppliedHistory migrations;
  std::vector<std::string> drift;
  std::string driftUnknown; ///< why it cannot be told; else empty
  Plan deploy;              ///< what `prisma migrate deploy` would do now
  Plan push;                ///< what `prisma db push` would do now

  /// Whether nothing is to be done or put right.
  bool isInStep() const;
};

/// Looks at the database once, and writes nothing.
llvm::Expected<Status> findStatus(const Target &target);

} // namespace holdfast::guard
