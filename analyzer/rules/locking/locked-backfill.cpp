#include "rules/RowSteps.h"
#include "rules/TableLocks.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition lockedBackfill;

using Kind = sql::Step::Kind;

/// The statement of the same transaction that locked the table; null if none
/// did.
static const sql::Step *lockBefore(const StepInBranch &step) {
  const sql::Step *found = nullptr;
  for (const sql::Step &other : step.stepsBefore())
    if (other.kind == Kind::Commit)
      found = nullptr;
    else if (!found && locksOutQueries(other) && other.isOnTableOf(step.step))
      found = &other;
  return found;
}

/// Whether it reaches all rows: those without a value in a column that the
/// migration adds are all of them.
static bool reachesAll(const StepInBranch &step) {
  if (step.step.rows->isWhole)
    return true;
  return any_of(step.stepsBefore(), [&](const sql::Step &other) {
    return other.kind == Kind::AddColumn && other.isOnTableOf(step.step) &&
           other.to && other.to->nullable && !other.to->defaultValue &&
           sql::asksForNull(step.review.provider, *step.step.statement.file,
                            step.step.rows->where, other.name);
  });
}

static void check(const RuleContext &context, Reporter &reporter) {
  forStepsWithRows(context, [&](const StepInBranch &step) {
    bool writes = step.kind() == Kind::Update || step.kind() == Kind::Delete;
    if (!step.isOn(Provider::PostgreSQL) || !writes || !reachesAll(step))
      return;
    const sql::Step *lock = lockBefore(step);
    if (!lock)
      return;
    reportOnTable(reporter, lockedBackfill.rule, step,
                  "all queries of " + step.tableWithRows() +
                      " wait while every row is written: the lock of the "
                      "statement before stays until the end of the file",
                  "the rows are written")
        .note(lock->span, "locked here")
        .note({}, "write the rows in a migration after this one, in slices "
                  "where they are many");
  });
}

const RuleDefinition lockedBackfill = {
    {"locked-backfill", Category::Locking, Severity::Warning,
     "Finds new migrations that write all rows of a table while they hold a "
     "lock on it."},
    Stage::Database,
    check};

} // namespace holdfast
