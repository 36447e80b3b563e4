#include "rules/AllRules.h"
#include "rules/Migrations.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

static constexpr StringLiteral asOnlyStatement =
    "in its own migration, as the only statement: ";

static std::string indexName(const StepInBranch &step) {
  return step.step.name.empty() ? "this index"
                                : "index `" + step.step.name + "`";
}

static DiagnosticBuilder report(Reporter &reporter, const StepInBranch &step,
                                const Twine &message) {
  return reportOnTable(reporter, blockingIndex.rule, step, message,
                       indexName(step));
}

/// Whether the migration keeps all queries of the table waiting in any case.
static bool isLockedAnyway(const StepInBranch &step) {
  return any_of(step.migration.steps, [&](const sql::Step &other) {
    bool locks =
        other.kind == Kind::AddColumn || other.kind == Kind::DropColumn ||
        other.kind == Kind::AlterColumn || other.kind == Kind::RenameColumn ||
        other.kind == Kind::RenameTable || other.kind == Kind::DropTable ||
        other.kind == Kind::AddPrimaryKey || other.kind == Kind::DropPrimaryKey;
    return locks && other.table == step.step.table &&
           other.schema == step.step.schema;
  });
}

static void checkPostgres(const StepInBranch &step, Reporter &reporter) {
  if (step.step.options.concurrently)
    return;
  if (step.kind() == Kind::CreateIndex && !step.step.options.only)
    report(reporter, step,
           "building " + indexName(step) + " blocks writes to " +
               step.tableWithRows() + "; use CREATE INDEX CONCURRENTLY")
        .note({}, asOnlyStatement + step.statementWith("CONCURRENTLY"));
  else if (step.kind() == Kind::DropIndex && !isLockedAnyway(step))
    report(reporter, step,
           "dropping " + indexName(step) + " blocks all queries on " +
               step.tableWithRows() +
               " until open transactions end; use DROP INDEX CONCURRENTLY")
        .severity(Severity::Info)
        .note({}, asOnlyStatement + step.statementWith("CONCURRENTLY"));
}

static void checkMySQL(const StepInBranch &step, Reporter &reporter) {
  if (step.kind() != Kind::CreateIndex)
    return;
  StringRef method = step.step.index->method;
  StringRef kind = method == "fulltext"  ? "full-text"
                   : method == "spatial" ? "spatial"
                                         : "";
  if (kind.empty())
    return;
  report(reporter, step,
         "building " + kind + " index `" + step.step.name +
             "` blocks writes to " + step.tableWithRows() +
             ": MySQL cannot build it online")
      .note({}, "build it on a copy of the table (gh-ost, "
                "pt-online-schema-change), or when nothing writes");
}

static void checkSQLServer(const StepInBranch &step, Reporter &reporter) {
  if (step.kind() != Kind::CreateIndex || step.step.options.online)
    return;
  StringRef with = step.step.options.options ? ", with ONLINE = ON among its "
                                               "options"
                                             : " WITH (ONLINE = ON)";
  report(reporter, step,
         "building " + indexName(step) + " blocks writes to " +
             step.tableWithRows() + "; build it WITH (ONLINE = ON)")
      .note({}, "on Azure SQL and the Enterprise edition: " +
                    step.statementText() + with);
}

static void check(const StepInBranch &step, const RuleContext &,
                  Reporter &reporter) {
  if (step.isOn(Provider::PostgreSQL))
    checkPostgres(step, reporter);
  else if (step.isOn(Provider::MySQL))
    checkMySQL(step, reporter);
  else if (step.isOn(Provider::SQLServer))
    checkSQLServer(step, reporter);
}

const RuleDefinition blockingIndex = {
    .rule = {.id = "blocking-index",
             .category = Category::Locking,
             .severity = Severity::Warning,
             .purpose = "An index that a new migration builds or drops, "
                        "blocking queries."},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL, Provider::MySQL, Provider::SQLServer},
    .eachStepWithRows = check};

} // namespace holdfast
