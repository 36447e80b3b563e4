#include "rules/AllRules.h"
#include "rules/Migrations.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

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
      .note({}, "2. in the next migration (does not block queries): " + table +
                    " VALIDATE CONSTRAINT " + name)
      .note({}, "3. " + table + " ALTER COLUMN " + column + " SET NOT NULL")
      .note({},
            "4. in a later statement: " + table + " DROP CONSTRAINT " + name);
}

static void check(const StepInBranch &step, const RuleContext &,
                  Reporter &reporter) {
  bool isPostgres = step.isOn(Provider::PostgreSQL);
  if (step.kind() != Kind::AlterColumn ||
      (!isPostgres && !step.isOn(Provider::SQLServer)))
    return;
  const sql::Step &facts = step.step;
  // What the history does not know may be NULL.
  bool wasNullable = !facts.from || facts.from->nullable;
  if (!wasNullable || !facts.options.notNull || facts.isProvenNotNull)
    return;
  DiagnosticBuilder finding = reportOnTable(
      reporter, scanningNotNull.rule, step.at(facts.options.notNull),
      (isPostgres ? "SET NOT NULL on " : "making ") +
          step.columnWithRows(facts.name) + (isPostgres ? "" : " NOT NULL") +
          " blocks all queries while " +
          (isPostgres ? "rows are scanned; validate a CHECK constraint first"
                      : "every row is scanned"),
      "`" + facts.name + "`");
  noteRecipe(finding, step);
}

const RuleDefinition scanningNotNull = {
    .rule =
        {.id = "scanning-not-null",
         .category = Category::Locking,
         .severity = Severity::Warning,
         .purpose =
             "A column that a new migration makes NOT NULL, blocking queries."},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL, Provider::SQLServer},
    .eachStepWithRows = check};

} // namespace holdfast
