#pragma once

#include "rules/Migrations.h"

/// What destructive-statement finds beyond the table that a statement names.
namespace holdfast {

/// Rows and values that are not carried over into the new table.
void checkExchange(const StepInBranch &redefinition, const Rule &rule,
                   Reporter &reporter);

/// SQLite: rows of other tables that go, or lose their reference, with a
/// dropped table while foreign keys are on.
void checkReferrers(const StepInBranch &drop, const Rule &rule,
                    Reporter &reporter);

/// ``, and those of `a` and `b` …`` of a TRUNCATE with CASCADE; else empty.
std::string alsoEmptied(const sql::Step &truncate);

} // namespace holdfast
