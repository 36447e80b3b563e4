#pragma once

#include "rules/FailedMigration.h"

/// The parts of refusable-statement: each takes a step on a table with rows,
/// and reports if some rows make it fail.
namespace holdfast {

extern const RuleDefinition refusableStatement;

/// A column that is added, or changes its type or whether it is required.
void checkColumn(const StepInBranch &step, Reporter &reporter);

/// A table that takes another one's place gets its rows.
void checkRedefinition(const StepInBranch &step, Reporter &reporter);

/// A key, a unique index or a foreign key over rows that are there.
void checkKeys(const StepInBranch &step, Reporter &reporter);

} // namespace holdfast
