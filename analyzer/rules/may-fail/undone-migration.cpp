#include "rules/AllRules.h"
#include "rules/Migrations.h"
#include "sql/Dialect.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

/// The BEGIN that nothing ends; null if there is none.
static const sql::Step *openBegin(const NewMigration &migration) {
  const sql::Step *open = nullptr;
  for (const sql::Step &step : migration.steps)
    if (step.kind == Kind::Begin && !step.conditional)
      open = open ? open : &step;
    else if (step.kind == Kind::Commit || step.kind == Kind::Rollback)
      open = nullptr;
  return open;
}

/// MySQL ends a transaction with each statement that changes the structure.
static bool changesRowsAfter(const NewMigration &migration,
                             const sql::Step &begin) {
  bool changes = false;
  for (const sql::Step &step : migration.steps)
    if (step.number > begin.number)
      changes = step.writesRows();
  return changes;
}

static void check(const RuleContext &context, Reporter &reporter) {
  forSteps(context, [&](const StepInBranch &step) {
    if (step.kind() == Kind::Rollback && step.step.undone > 0 &&
        !step.step.conditional)
      reportStep(reporter, undoneMigration.rule, step,
                 "this ROLLBACK undoes " + Twine(step.step.undone) +
                     (step.step.undone == 1 ? " statement" : " statements") +
                     ", and Prisma still records the migration as applied; use "
                     "COMMIT");
  });
  if (!context.history)
    return;
  for (const NewMigration &migration : context.history->migrations) {
    const sql::Step *begin = openBegin(migration);
    if (!begin ||
        (sql::dialectOf(context.history->provider)->commitsStructure &&
         !changesRowsAfter(migration, *begin)))
      continue;
    reportStep(
        reporter, undoneMigration.rule, {*context.history, migration, *begin},
        "nothing after this is kept: the transaction is never committed; "
        "end it with COMMIT");
  }
}

const RuleDefinition undoneMigration = {
    .rule =
        {.id = "undone-migration",
         .category = Category::MayFail,
         .severity = Severity::Warning,
         .purpose =
             "A new migration that undoes what it does, or never commits it."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .wholeSchema = check};

} // namespace holdfast
