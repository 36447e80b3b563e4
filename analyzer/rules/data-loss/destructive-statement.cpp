#include "rules/AllRules.h"
#include "rules/data-loss/Losses.h"
#include "rules/data-loss/LostColumns.h"
#include "rules/data-loss/LostRows.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

static void checkTable(const StepInBranch &step, Reporter &reporter) {
  // A table that was never there is dropped to be sure.
  if (!step.step.before && step.step.options.ifExists)
    return;

  bool deletesAll = step.kind() == Kind::Delete && step.step.rows->isWhole;
  if (step.kind() == Kind::DropTable)
    reportLoss(reporter, destructiveStatement.rule, step,
               "this drops table `" + step.step.table + "` " +
                   step.andItsRows(),
               {runsSilently.str(),
                "to keep a way back, rename it now and drop it in a later "
                "release: " +
                    step.inSql().rename(step.step.table + "_dropped")});
  else if (step.kind() == Kind::Truncate || deletesAll)
    reportLoss(reporter, destructiveStatement.rule, step,
               "this deletes all rows of " + step.tableWithRows() +
                   alsoEmptied(step.step),
               {});
  else if (step.kind() == Kind::DropPartition)
    reportLoss(reporter, destructiveStatement.rule, step,
               "this drops partition `" + step.step.name + "` of `" +
                   step.step.table + "` and its rows",
               {runsSilently.str()});
  else if (step.kind() == Kind::TruncatePartition)
    reportLoss(reporter, destructiveStatement.rule, step,
               "this deletes all rows of partition `" + step.step.name +
                   "` of `" + step.step.table + "`",
               {runsSilently.str()});
}

static void checkRedefinition(const StepInBranch &step, Reporter &reporter) {
  if (!step.step.before || !step.step.after)
    return;
  for (const Column &column : step.step.before->columns)
    if (none_of(step.step.after->columns, [&](const Column &other) {
          return StringRef(other.name).equals_insensitive(column.name);
        }))
      reportLostColumn(step, column.name, destructiveStatement.rule, reporter);
  checkExchange(step, destructiveStatement.rule, reporter);
}

/// What goes as a whole, with tables that the history may not know.
static void checkContainer(const StepInBranch &step, Reporter &reporter) {
  bool isSchema = step.kind() == Kind::DropSchema && step.step.options.cascade;
  if (isSchema || step.kind() == Kind::DropDatabase)
    reportStep(reporter, destructiveStatement.rule, step,
               "this drops " + StringRef(isSchema ? "schema" : "database") +
                   " `" + step.step.name + "` with all its tables and rows");
}

static void check(const RuleContext &context, Reporter &reporter) {
  forStepsInUse(context, [&](const StepInBranch &step) {
    checkTable(step, reporter);
    // What is computed from other columns can be computed again.
    bool isComputed = step.step.from && step.step.from->generated;
    if (step.kind() == Kind::Update && step.step.rows->isWhole)
      checkCleared(step, destructiveStatement.rule, reporter);
    // `IF EXISTS` for a table that is known not to have it.
    bool isNothing =
        step.step.options.ifExists && step.step.before && !step.step.from;
    if (step.kind() == Kind::DropColumn && !step.step.isNewColumn &&
        !isComputed && !isNothing)
      reportLostColumn(step, step.step.name, destructiveStatement.rule,
                       reporter);
    else if (step.kind() == Kind::RedefineTable)
      checkRedefinition(step, reporter);
    if (step.kind() == Kind::DropTable || step.kind() == Kind::RedefineTable)
      checkReferrers(step, destructiveStatement.rule, reporter);
  });
  forSteps(context,
           [&](const StepInBranch &step) { checkContainer(step, reporter); });
}

const RuleDefinition destructiveStatement = {
    .rule = {.id = "destructive-statement",
             .category = Category::DataLoss,
             .severity = Severity::Error,
             .purpose =
                 "A statement of a new migration that destroys rows or values.",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .wholeSchema = check};

} // namespace holdfast
