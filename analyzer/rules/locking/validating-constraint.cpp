#include "rules/AllRules.h"
#include "rules/locking/AddedConstraint.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

/// Whether the new migrations make the table, so that nobody writes to it yet.
static bool isMadeHere(const StepInBranch &step, StringRef table) {
  return any_of(step.review.migrations, [&](const NewMigration &migration) {
    return any_of(migration.steps, [&](const sql::Step &other) {
      return other.kind == Kind::CreateTable && other.name == table;
    });
  });
}

static std::string tablesOf(const StepInBranch &step) {
  std::string text = step.tableWithRows();
  if (step.step.foreignKey &&
      step.step.foreignKey->referencedTable != step.step.table &&
      !isMadeHere(step, step.step.foreignKey->referencedTable))
    text += " and `" + step.step.foreignKey->referencedTable + "`";
  return text;
}

static std::string message(const StepInBranch &step, StringRef more) {
  bool blocksAll = step.kind() == Kind::AddCheck && !step.isOn(Provider::MySQL);
  return (Twine("the constraint blocks ") +
          (blocksAll ? "all queries on " : "writes to ") + tablesOf(step) +
          " while " + more)
      .str();
}

static DiagnosticBuilder report(const StepInBranch &step, Reporter &reporter,
                                const Twine &message) {
  return reportOnTable(reporter, validatingConstraint.rule, step, message,
                       "constraint `" + constraintName(step) + "`");
}

/// PostgreSQL does not look at the rows where the column is added by the same
/// action and is NULL in all of them.
static bool hasNothingToCheck(const StepInBranch &step) {
  const sql::Step *added = columnAddedWith(step);
  return step.kind() == Kind::AddForeignKey && added && added->to->nullable &&
         !added->to->defaultValue;
}

static void checkPostgres(const StepInBranch &step, Reporter &reporter) {
  if (step.step.options.unchecked || hasNothingToCheck(step))
    return;
  std::string table = step.quotedTable();
  std::string name = step.quoted(constraintName(step));
  DiagnosticBuilder finding =
      report(step, reporter,
             message(step, "rows are checked; add it NOT VALID, then "
                           "validate it"));
  if (const sql::Step *added = columnAddedWith(step))
    finding.note({}, "first: add `" + added->name + "` without the constraint");
  finding
      .note({}, "now: ALTER TABLE " + table + " ADD CONSTRAINT " + name + " " +
                    definitionOf(step) + " NOT VALID")
      .note({}, "in the next migration (does not block queries): ALTER TABLE " +
                    table + " VALIDATE CONSTRAINT " + name);
}

/// VALIDATE lets writes go on, but not where the transaction already holds the
/// lock of the ADD.
static void checkValidated(const StepInBranch &step, Reporter &reporter) {
  const sql::Step *adds = nullptr;
  for (const sql::Step &other : step.stepsBefore())
    if (other.kind == Kind::Commit)
      adds = nullptr;
    else if (other.isOnTableOf(step.step) && other.options.unchecked &&
             other.name == step.step.name)
      adds = &other;
  if (!adds)
    return;
  StringRef who =
      adds->kind == Kind::AddCheck ? "all queries on " : "writes to ";
  report(step, reporter,
         "validating here blocks " + who + step.tableWithRows() +
             ", as the file is one transaction; do it in the next migration")
      .note(adds->span, "added here");
}

static void checkMySQL(const StepInBranch &step, Reporter &reporter) {
  if (step.kind() == Kind::AddCheck) {
    if (!step.step.options.unchecked)
      report(step, reporter, message(step, "every row is copied and checked"))
          .note({}, "gh-ost or pt-online-schema-change can copy the table "
                    "without blocking writes");
    return;
  }
  // It is ignored, which is another finding.
  if (step.kind() == Kind::AddForeignKey && columnAddedWith(step))
    return;
  // Whoever sets it switches it off before and on after.
  if (any_of(step.stepsBefore(), [](const sql::Step &other) {
        return other.kind == Kind::Set && other.name == "foreign_key_checks";
      }))
    return;
  report(step, reporter, message(step, "every row is copied and checked"))
      .note({}, "if the rows are known to be valid: SET FOREIGN_KEY_CHECKS "
                "= 0; " +
                    step.statementText() +
                    ", ALGORITHM = INPLACE, LOCK = NONE; SET "
                    "FOREIGN_KEY_CHECKS = 1");
}

static void checkSQLServer(const StepInBranch &step, Reporter &reporter) {
  if (step.step.options.unchecked)
    return;
  std::string table = step.quotedTable();
  std::string name = step.quoted(constraintName(step));
  report(step, reporter,
         message(step, "rows are checked; add it WITH NOCHECK first"))
      .note({}, "now: ALTER TABLE " + table + " WITH NOCHECK ADD CONSTRAINT " +
                    name + " " + definitionOf(step))
      .note({}, "later: ALTER TABLE " + table +
                    " WITH CHECK CHECK CONSTRAINT " + name);
}

static void check(const StepInBranch &step, const RuleContext &,
                  Reporter &reporter) {
  if (step.kind() == Kind::ValidateConstraint &&
      step.isOn(Provider::PostgreSQL))
    checkValidated(step, reporter);
  if (step.kind() != Kind::AddForeignKey && step.kind() != Kind::AddCheck)
    return;
  if (step.isOn(Provider::PostgreSQL))
    checkPostgres(step, reporter);
  else if (step.isOn(Provider::MySQL))
    checkMySQL(step, reporter);
  else if (step.isOn(Provider::SQLServer))
    checkSQLServer(step, reporter);
}

const RuleDefinition validatingConstraint = {
    .rule = {.id = "validating-constraint",
             .category = Category::Locking,
             .severity = Severity::Warning,
             .purpose = "A foreign key or check that a new migration verifies "
                        "for all rows while "
                        "queries are blocked."},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL, Provider::MySQL, Provider::SQLServer},
    .eachStepWithRows = check};

} // namespace holdfast
