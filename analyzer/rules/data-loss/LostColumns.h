#pragma once

#include "rules/Migrations.h"

/// What destructive-statement finds about columns.
namespace holdfast {

/// A column that goes, by its name or with the table that it was in.
void reportLostColumn(const StepInBranch &step, llvm::StringRef column,
                      const Rule &rule, Reporter &reporter);

/// UPDATE of all rows that sets columns to NULL.
void checkCleared(const StepInBranch &update, const Rule &rule,
                  Reporter &reporter);

} // namespace holdfast
