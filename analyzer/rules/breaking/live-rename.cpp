#include "rules/AllRules.h"
#include "rules/Migrations.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

static void report(const StepInBranch &step, const Twine &what, StringRef map,
                   Reporter &reporter) {
  reportStep(
      reporter, liveRename.rule, step,
      "running applications fail during the deployment: they still use " +
          what + ", now `" + step.step.newName + "`")
      .note({}, "rename it in the schema only: " + map + "(\"" +
                    step.step.name + "\") keeps the name in the database");
}

/// Whether the migration leaves a view under the old name, which running
/// applications go on with.
static bool leavesView(const StepInBranch &step) {
  return any_of(step.migration.steps, [&](const sql::Step &other) {
    return other.kind == Kind::CreateView && other.number >= step.step.number &&
           StringRef(step.step.table).equals_insensitive(other.name);
  });
}

static void check(const StepInBranch &step, const RuleContext &,
                  Reporter &reporter) {
  const sql::Step &facts = step.step;
  if (facts.newName.empty() || facts.isNew || facts.isNewColumn)
    return;
  if (facts.kind == Kind::RenameTable && leavesView(step))
    return;
  if (facts.kind == Kind::RenameTable)
    reportStep(reporter, liveRename.rule, step,
               "running applications fail during the deployment: they still "
               "use table " +
                   step.tableWithRows() + ", now `" + facts.newName + "`")
        .note({}, "rename the model only: @@map(\"" + facts.table +
                      "\") keeps the name in the database");
  else if (facts.kind == Kind::RenameSchema)
    reportStep(reporter, liveRename.rule, step,
               "running applications fail during the deployment: they still "
               "use schema `" +
                   facts.name + "`, now `" + facts.newName + "`")
        .note({}, "create the new schema, and move the tables once no "
                  "application uses the old one");
  else if (facts.kind == Kind::RenameColumn ||
           (facts.kind == Kind::AlterColumn && facts.newName != facts.name))
    report(step, "column " + step.columnWithRows(facts.name), "@map", reporter);
  else if (facts.kind == Kind::RenameEnumValue)
    report(step, "`" + facts.enumName + "." + facts.name + "`", "@map",
           reporter);
}

const RuleDefinition liveRename = {
    .rule =
        {.id = "live-rename",
         .category = Category::Breaking,
         .severity = Severity::Warning,
         .purpose =
             "A table, column or enum value that a new migration renames while "
             "applications use it.",
         .concernsCode = true},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .eachStep = check};

} // namespace holdfast
