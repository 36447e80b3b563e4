#include "rules/Migrations.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition blockingKey;

using Kind = sql::Step::Kind;

static std::vector<std::string> columnsOf(const sql::Step &step) {
  std::vector<std::string> columns;
  for (const IndexPart &part : step.index->parts)
    columns.push_back(part.column);
  return columns;
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
  finding.note({}, "first, in a migration of its own: CREATE UNIQUE INDEX "
                   "CONCURRENTLY " +
                       index + " ON " + table +
                       quotedColumns(step, columnsOf(step.step)));
  finding.note({}, "then: ALTER TABLE " + table + " " + drop +
                       "ADD CONSTRAINT " + step.quoted(name) +
                       (isPrimary ? " PRIMARY KEY" : " UNIQUE") +
                       " USING INDEX " + index);
}

static void check(const RuleContext &context, Reporter &reporter) {
  forStepsWithRows(context, [&](const StepInBranch &step) {
    if (step.kind() != Kind::AddPrimaryKey && step.kind() != Kind::AddUnique)
      return;
    bool isPostgres = step.isOn(Provider::PostgreSQL);
    if (!isPostgres && !step.isOn(Provider::SQLServer))
      return;
    if (step.step.says(isPostgres ? "USING INDEX" : "ONLINE ON"))
      return;
    StringRef what = step.kind() == Kind::AddPrimaryKey ? "primary key"
                                                        : "unique constraint";
    DiagnosticBuilder finding = reportOnTable(
        reporter, blockingKey.rule, step,
        (isPostgres ? "all queries of " : "writes to ") + step.tableWithRows() +
            " wait until the index behind the new " + what + " is built" +
            (isPostgres ? "; build the index before, concurrently"
                        : "; build it online"),
        what);
    if (isPostgres)
      noteRecipe(finding, step);
    else
      finding.note({}, "on Azure SQL and the Enterprise edition: " +
                           step.statementText() + " WITH (ONLINE = ON)");
  });
}

const RuleDefinition blockingKey = {
    {"blocking-key", Category::Locking, Severity::Warning,
     "Finds primary keys and unique constraints whose index new migrations "
     "build while queries wait."},
    Stage::Database,
    check};

} // namespace holdfast
