#include "rules/AllRules.h"
#include "rules/AppliedMigrations.h"
#include "rules/FailedMigration.h"
#include "rules/Remarks.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

/// Where to mark a statement that the server refuses as a whole: its only step,
/// or its first line.
static Span placeOf(const StepInBranch &step) {
  auto ofStatement = [&](const sql::Step &other) {
    return other.number == step.step.number;
  };
  return count_if(step.migration.steps, ofStatement) == 1
             ? step.step.span
             : firstLineOf(step.step.statement);
}

/// A new migration fails for what is there, whatever the rows.
static void checkNew(const RuleContext &context, Reporter &reporter) {
  const sql::Step *reported = nullptr;
  forSteps(context, [&](const StepInBranch &step) {
    if (!step.step.refusal ||
        (reported && reported->statement == step.step.statement))
      return;
    reported = &step.step;
    noteFailure(
        reportStep(reporter, refusedMigration.rule, step.at(placeOf(step)),
                   "the migration fails: " + asPhrase(*step.step.refusal))
            .severity(Severity::Error),
        step);
  });
}

/// Whether checkNew() has told of it.
static bool isOfNewStep(const RuleContext &context,
                        const StatementRemark &remark) {
  if (!context.history)
    return false;
  return any_of(context.history->migrations, [&](const NewMigration &one) {
    return remark.span.file->path() == one.file->path() &&
           any_of(one.steps, [&](const sql::Step &step) {
             return step.refusal && step.statement.range == remark.span.range;
           });
  });
}

static void check(const RuleContext &context, Reporter &reporter) {
  reportApplied(context, MigrationFact::Kind::Failed, refusedMigration.rule,
                reporter);
  checkNew(context, reporter);
  reportRemarks(
      context, reporter, refusedMigration.rule, StatementRemark::Kind::Refused,
      "a new database cannot be built", "", [&](const StatementRemark &remark) {
        return !isOfNewStep(context, remark);
      });
}

const RuleDefinition refusedMigration = {
    .rule = {.id = "refused-migration",
             .category = Category::Drift,
             .severity = Severity::Warning,
             .purpose =
                 "SQL that a server rejects after the statements before it."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .wholeSchema = check};

} // namespace holdfast
