#include "rules/AllRules.h"
#include "rules/may-fail/RefusableSteps.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

/// ALTER DOMAIN … ADD CHECK looks at all columns of the domain.
static void checkDomain(const StepInBranch &step, Reporter &reporter) {
  bool isOwn = anyBefore(step, [&](const sql::Step &other) {
    return other.kind == Kind::CreateType && other.name == step.step.enumName;
  });
  if (!isOwn && !step.step.options.unchecked && !step.step.expression.empty())
    noteFailure(reportStep(reporter, refusableStatement.rule, step,
                           "the migration fails if a column of domain `" +
                               step.step.enumName +
                               "` holds a value that the new check rejects"),
                step);
}

static void check(const RuleContext &context, Reporter &reporter) {
  forSteps(context, [&](const StepInBranch &step) {
    if (step.kind() == Kind::AlterDomain)
      checkDomain(step, reporter);
    if (step.kind() == Kind::DropEnumValue)
      noteFailure(reportStep(reporter, refusableStatement.rule, step,
                             "the migration fails if a row still holds `" +
                                 step.step.enumName + "." + step.step.name +
                                 "`"),
                  step);
  });
  forStepsWithRows(context, [&](const StepInBranch &step) {
    checkColumn(step, reporter);
    if (step.kind() == Kind::RedefineTable)
      checkRedefinition(step, reporter);
    checkKeys(step, reporter);
  });
}

const RuleDefinition refusableStatement = {
    .rule = {.id = "refusable-statement",
             .category = Category::MayFail,
             .severity = Severity::Warning,
             .purpose =
                 "A statement of a new migration that fails with some rows."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .wholeSchema = check};

} // namespace holdfast
