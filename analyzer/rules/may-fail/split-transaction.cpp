#include "rules/AllRules.h"
#include "rules/Migrations.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

/// A BEGIN while a transaction is open. T-SQL counts them.
static void checkBegin(const StepInBranch &step, const sql::Step &open,
                       Reporter &reporter) {
  if (step.isOn(Provider::PostgreSQL))
    reportStep(
        reporter, splitTransaction.rule, step,
        "this BEGIN does nothing: a transaction is already open, and the "
        "next COMMIT ends it; remove it")
        .note(open.span, "opened here");
  else if (step.isOn(Provider::MySQL))
    reportStep(reporter, splitTransaction.rule, step,
               "this commits all statements before it: MySQL does not nest "
               "transactions; remove it")
        .note(open.span, "opened here");
  else if (step.isOn(Provider::SQLite))
    reportStep(reporter, splitTransaction.rule, step,
               "the migration fails: SQLite does not nest transactions")
        .severity(Severity::Error)
        .note(open.span, "opened here");
}

/// A COMMIT or ROLLBACK without BEGIN. A ROLLBACK that takes something back is
/// undone-migration's.
static void checkEnd(const StepInBranch &step, Reporter &reporter) {
  bool isCommit = step.kind() == Kind::Commit;
  bool isBetween =
      step.step.number > 0 && step.step.number + 1 < step.migration.statements;
  if (step.isOn(Provider::SQLite))
    reportStep(reporter, splitTransaction.rule, step,
               "the migration fails: this " +
                   Twine(isCommit ? "COMMIT" : "ROLLBACK") + " has no BEGIN")
        .severity(Severity::Error);
  else if (step.isOn(Provider::PostgreSQL) && isCommit && isBetween)
    reportStep(reporter, splitTransaction.rule, step,
               "the statements before this COMMIT stay if a later one fails, "
               "so the migration cannot run again")
        .note({}, "Prisma sends the file as one query, which is one "
                  "transaction; move what follows into its own migration");
}

static void checkMigration(const HistoryReview &review,
                           const NewMigration &migration, Reporter &reporter) {
  const sql::Step *open = nullptr;
  for (const sql::Step &step : migration.steps) {
    bool begins = step.kind == Kind::Begin;
    bool ends = step.kind == Kind::Commit || step.kind == Kind::Rollback;
    if (step.conditional || step.isInBlock || !(begins || ends))
      continue;
    StepInBranch place{review, migration, step};
    if (begins && open)
      checkBegin(place, *open, reporter);
    else if (ends && !open && !step.undone)
      checkEnd(place, reporter);
    if (ends)
      open = nullptr;
    else if (!open)
      open = &step;
  }
}

static void check(const RuleContext &context, Reporter &reporter) {
  if (!context.history)
    return;
  for (const NewMigration &migration : context.history->migrations)
    checkMigration(*context.history, migration, reporter);
}

const RuleDefinition splitTransaction = {
    .rule =
        {.id = "split-transaction",
         .category = Category::MayFail,
         .severity = Severity::Warning,
         .purpose =
             "BEGIN or COMMIT of a new migration that lacks its counterpart."},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL, Provider::MySQL, Provider::SQLite},
    .wholeSchema = check};

} // namespace holdfast
