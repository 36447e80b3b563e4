#pragma once

#include "diff/Change.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast {

/// What Prisma Migrate does under one headline of its script.
struct Step {
  llvm::StringRef title; ///< `AlterTable`
  /// Those that the statements make; they stay where they are.
  llvm::ArrayRef<Change> changes;
  /// Without semicolons. Empty where nothing needs to run.
  std::vector<std::string> statements;
};

/// The statements that Prisma Migrate 7.10 would run for the changes between
/// the catalogs, in its order. `changes` is what compare() gave.
std::vector<Step> migrationSteps(llvm::ArrayRef<Change> changes,
                                 const Catalog &from, const Catalog &to);

/// The whole of a migration.sql: headlines and statements.
std::string printScript(llvm::ArrayRef<Step> steps);

} // namespace holdfast
