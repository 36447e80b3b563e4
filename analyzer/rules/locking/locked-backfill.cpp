#include "rules/AllRules.h"
#include "rules/RowSteps.h"
#include "rules/TableLocks.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

namespace {
/// What of a migration decides, apart from the many statements about rows.
struct Locks {
  const NewMigration *migration = nullptr;
  std::vector<const sql::Step *> steps; ///< locks, and the ends of transactions
};
} // namespace

static void read(Locks &known, const NewMigration &migration) {
  if (known.migration == &migration)
    return;
  known = {&migration, {}};
  for (const sql::Step &step : migration.steps)
    if (locksOutQueries(step) || step.kind == Kind::Commit)
      known.steps.push_back(&step);
}

/// The statement of the same transaction that locked the table; null if none
/// did.
static const sql::Step *lockBefore(const Locks &known, const sql::Step &step) {
  const sql::Step *found = nullptr;
  for (const sql::Step *other : known.steps)
    if (other->number >= step.number)
      break;
    else if (other->kind == Kind::Commit)
      found = nullptr;
    else if (!found && other->isOnTableOf(step))
      found = other;
  return found;
}

/// Whether it reaches all rows: those without a value in a column that the
/// migration adds are all of them.
static bool reachesAll(const Locks &known, const StepInBranch &step) {
  if (step.step.rows->isWhole)
    return true;
  return any_of(known.steps, [&](const sql::Step *other) {
    return other->number < step.step.number && other->kind == Kind::AddColumn &&
           other->isOnTableOf(step.step) && other->to && other->to->nullable &&
           !other->to->defaultValue &&
           sql::asksForNull(step.review.provider, *step.step.statement.file,
                            step.step.rows->where, other->name);
  });
}

static void check(const RuleContext &context, Reporter &reporter) {
  Locks known;
  forStepsWithRows(context, [&](const StepInBranch &step) {
    bool writes = step.kind() == Kind::Update || step.kind() == Kind::Delete;
    if (!step.isOn(Provider::PostgreSQL) || !writes)
      return;
    read(known, step.migration);
    const sql::Step *lock = lockBefore(known, step.step);
    if (!lock || !reachesAll(known, step))
      return;
    reportOnTable(reporter, lockedBackfill.rule, step,
                  "writing every row blocks all queries on " +
                      step.tableWithRows() +
                      ": it is locked until the end of the file",
                  "the rows are written")
        .note(lock->span, "locked here")
        .note({}, "write the rows in a later migration, in batches if there "
                  "are many");
  });
}

const RuleDefinition lockedBackfill = {
    .rule = {.id = "locked-backfill",
             .category = Category::Locking,
             .severity = Severity::Warning,
             .purpose = "A new migration that writes all rows of a table while "
                        "it holds a lock on "
                        "it."},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL},
    .wholeSchema = check};

} // namespace holdfast
