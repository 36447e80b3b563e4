#pragma once

#include "rules/Changes.h"
#include "rules/Migrations.h"

/// What rules say of a type that changes, by a schema or by a new migration.
namespace holdfast {

/// ``the migration fails if a value of `Order.size` is out of range for
/// `smallint`: `integer` becomes `smallint` ``; `doer` is what fails. Of a loss
/// if there is one, else of a failure.
std::string messageOfCast(const CastOutcome &outcome, llvm::StringRef doer,
                          llvm::StringRef subject, llvm::StringRef from,
                          llvm::StringRef to);

/// Says that the cast may fail, where the message speaks of a loss.
void noteFailureOfCast(DiagnosticBuilder &finding, const CastOutcome &outcome,
                       llvm::StringRef doer);

/// What the server makes of the values when a step changes the type of their
/// column; of a conversion that somebody wrote it is known only what `left()`
/// and `substring()` keep.
CastOutcome outcomeOf(const StepInBranch &step);

/// The same as messageOfCast(), of a step.
std::string messageOfCast(const StepInBranch &step, const CastOutcome &outcome);

/// Reports the casts of new migrations that lose a part of values: those to a
/// smaller type of the same family, or the others.
void reportLossyCasts(const RuleContext &context, const Rule &rule,
                      bool narrowing, Reporter &reporter);

} // namespace holdfast
