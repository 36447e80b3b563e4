#include "rules/AllRules.h"
#include "rules/Migrations.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

/// `UNIQUE INDEX CONCURRENTLY "x" ON "t" ("a") INCLUDE ("b")`
static std::string indexStatement(const StepInBranch &step, StringRef index) {
  const Index &facts = *step.step.index;
  std::string text = "CREATE UNIQUE INDEX CONCURRENTLY " + index.str() +
                     " ON " + step.quotedTable() + quotedParts(step, facts);
  if (!facts.included.empty())
    text += " INCLUDE " + quotedColumns(step, facts.included);
  if (step.step.options.nullsNotDistinct)
    text += " NULLS NOT DISTINCT";
  return text;
}

static void noteRecipe(DiagnosticBuilder &finding, const StepInBranch &step) {
  bool isPrimary = step.kind() == Kind::AddPrimaryKey;
  std::string name = step.step.name.empty()
                         ? step.step.table + (isPrimary ? "_pkey" : "_key")
                         : step.step.name;
  std::string index = step.quoted(name), table = step.quotedTable();
  std::string drop;
  if (isPrimary && step.step.before && step.step.before->primaryKey &&
      !step.step.before->primaryKey->name.empty()) {
    // The old key holds its name until it goes.
    index = step.quoted(name + "_new");
    drop = "DROP CONSTRAINT " +
           step.quoted(step.step.before->primaryKey->name) + ", ";
  }
  if (const sql::Step *added = columnAddedWith(step))
    finding.note({}, "first: " +
                         step.inSql().addColumn(added->name,
                                                step.sqlType(added->to->type)));
  finding.note({}, "in its own migration: " + indexStatement(step, index));
  finding.note({}, "then: ALTER TABLE " + table + " " + drop +
                       "ADD CONSTRAINT " + step.quoted(name) +
                       (isPrimary ? " PRIMARY KEY" : " UNIQUE") +
                       " USING INDEX " + index + deferrableText(step));
}

/// The rows are compared with each other by an index that only this can build.
static void checkExclusion(const StepInBranch &step, Reporter &reporter) {
  reportOnTable(reporter, blockingKey.rule, step,
                "adding this exclusion constraint blocks all queries on " +
                    step.tableWithRows() + " while its index is built",
                "exclusion constraint")
      .note({}, "PostgreSQL has no other way to add one: run it at a quiet "
                "time, after SET LOCAL lock_timeout");
}

static void check(const StepInBranch &step, const RuleContext &,
                  Reporter &reporter) {
  if (step.kind() == Kind::AddExclusion && step.isOn(Provider::PostgreSQL))
    checkExclusion(step, reporter);
  if (step.kind() != Kind::AddPrimaryKey && step.kind() != Kind::AddUnique)
    return;
  bool isPostgres = step.isOn(Provider::PostgreSQL);
  if (!isPostgres && !step.isOn(Provider::SQLServer))
    return;
  if (step.step.options.usingIndex || step.step.options.online)
    return;
  StringRef what =
      step.kind() == Kind::AddPrimaryKey ? "primary key" : "unique constraint";
  DiagnosticBuilder finding = reportOnTable(
      reporter, blockingKey.rule, step,
      "adding this " + what + " blocks " +
          (isPostgres ? "all queries on " : "writes to ") +
          step.tableWithRows() +
          (isPostgres ? "; build its index concurrently first"
                      : " while its index is built; use ONLINE = ON"),
      what);
  if (isPostgres)
    noteRecipe(finding, step);
  else
    finding.note({}, "on Azure SQL and the Enterprise edition: " +
                         step.statementText() + " WITH (ONLINE = ON)");
}

const RuleDefinition blockingKey = {
    .rule = {.id = "blocking-key",
             .category = Category::Locking,
             .severity = Severity::Warning,
             .purpose = "A primary key or unique constraint of a new migration "
                        "whose index is "
                        "built while queries are blocked."},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL, Provider::SQLServer},
    .eachStepWithRows = check};

} // namespace holdfast
