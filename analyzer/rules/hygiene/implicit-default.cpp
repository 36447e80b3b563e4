#include "rules/AllRules.h"
#include "rules/Migrations.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast {

/// What MySQL puts into rows that get a column without a default, outside of
/// the dates that it refuses (reference manual 8.4, "Data Type Default
/// Values").
static std::string implicitValue(const ColumnType &type) {
  if (!type.values.empty())
    return "`" + type.values.front() + "`";
  return StringSwitch<std::string>(type.name)
      .Cases("tinyint", "smallint", "mediumint", "int", "bigint", "0")
      .Cases("decimal", "float", "double", "bit", "0")
      .Case("year", "0000")
      .Case("time", "00:00:00")
      .Case("json", "the JSON null")
      .Default("an empty string");
}

static void check(const StepInBranch &step, const RuleContext &,
                  Reporter &reporter) {
  if (!step.isOn(Provider::MySQL) ||
      step.kind() != sql::Step::Kind::AddColumn || !step.step.to)
    return;
  const Column &column = *step.step.to;
  if (column.nullable || column.defaultValue || column.generated ||
      column.identity || needsEmptyTable(step))
    return;
  reportStep(reporter, implicitDefault.rule, step.at(step.step.options.notNull),
             "MySQL fills " + step.columnWithRows(column.name) + " with " +
                 implicitValue(column.type) +
                 " in all existing rows: it is required and has no default")
      .note({}, "make it nullable until the rows are filled, or give it a "
                "DEFAULT");
}

const RuleDefinition implicitDefault = {
    .rule = {.id = "implicit-default",
             .category = Category::Hygiene,
             .severity = Severity::Warning,
             .purpose = "A required column of a new migration that MySQL fills "
                        "with zeros or "
                        "empty strings."},
    .stage = Stage::Database,
    .databases = {Provider::MySQL},
    .eachStepWithRows = check};

} // namespace holdfast
