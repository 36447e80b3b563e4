#include "rules/Migrations.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition scanningNotNull;

using Kind = sql::Step::Kind;

/// Whether a check already says that the column is never NULL, so that
/// PostgreSQL (12 and later) need not look.
static bool isChecked(const sql::Step &step) {
  return step.before &&
         any_of(step.before->checks, [&](const CheckConstraint &check) {
           StringRef text = check.expression;
           return text.contains(step.name) &&
                  text.contains_insensitive("is not null");
         });
}

static void noteRecipe(DiagnosticBuilder &finding, const StepInBranch &step) {
  if (!step.isOn(Provider::PostgreSQL))
    return;
  std::string table = "ALTER TABLE " + step.quotedTable();
  std::string column = step.quoted(step.step.name);
  std::string name =
      step.quoted(step.step.table + "_" + step.step.name + "_not_null");
  finding
      .note({}, "1. " + table + " ADD CONSTRAINT " + name + " CHECK (" +
                    column + " IS NOT NULL) NOT VALID")
      .note({}, "2. in the next migration, which lets queries go on: " + table +
                    " VALIDATE CONSTRAINT " + name)
      .note({}, "3. " + table + " ALTER COLUMN " + column +
                    " SET NOT NULL, DROP CONSTRAINT " + name);
}

static void check(const RuleContext &context, Reporter &reporter) {
  forStepsWithRows(context, [&](const StepInBranch &step) {
    bool isPostgres = step.isOn(Provider::PostgreSQL);
    if (step.kind() != Kind::AlterColumn ||
        (!isPostgres && !step.isOn(Provider::SQLServer)))
      return;
    const sql::Step &facts = step.step;
    // What the history does not know may be NULL.
    bool wasNullable = !facts.from || facts.from->nullable;
    if (!wasNullable || !facts.says(isPostgres ? "SET NOT NULL" : "NOT NULL") ||
        isChecked(facts))
      return;
    DiagnosticBuilder finding = reportOnTable(
        reporter, scanningNotNull.rule, step,
        "all queries of " + step.tableWithRows() +
            " wait while every row is searched for a NULL in `" + facts.name +
            "`" +
            (isPostgres ? "; let a validated check say that there is none"
                        : ""),
        "`" + facts.name + "`");
    noteRecipe(finding, step);
  });
}

const RuleDefinition scanningNotNull = {
    {"scanning-not-null", Category::Locking, Severity::Warning,
     "Finds columns that new migrations make NOT NULL while queries wait."},
    Stage::Database,
    check};

} // namespace holdfast
