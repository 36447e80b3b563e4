#include "rules/Migrations.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition concurrentInTransaction;

static bool refusesTransactions(const sql::Step &step) {
  StringRef words = step.statementWords;
  return step.statementSays("INDEX CONCURRENTLY") ||
         (words.starts_with("REINDEX") && step.statementSays("CONCURRENTLY")) ||
         (step.statementSays("DETACH PARTITION") &&
          step.statementSays("CONCURRENTLY")) ||
         words.starts_with("VACUUM");
}

static void check(const RuleContext &context, Reporter &reporter) {
  forSteps(context, [&](const StepInBranch &step) {
    if (!step.isOn(Provider::PostgreSQL) || step.migration.statements < 2 ||
        !refusesTransactions(step.step))
      return;
    StringRef what = StringRef(step.step.statementWords).starts_with("VACUUM")
                         ? "VACUUM"
                         : "CONCURRENTLY";
    reportStep(reporter, concurrentInTransaction.rule, step,
               "the migration fails: PostgreSQL refuses " + what +
                   " in a transaction, and runs the " +
                   Twine(step.migration.statements) +
                   " statements of the file as one; give this one a migration "
                   "of its own")
        .cause(step.migration.name, "also here: " + what);
  });
}

const RuleDefinition concurrentInTransaction = {
    {"concurrent-in-transaction", Category::MayFail, Severity::Error,
     "Finds statements of new migrations that refuse to run beside others."},
    Stage::Database,
    check};

} // namespace holdfast
