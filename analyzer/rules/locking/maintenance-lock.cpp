#include "rules/AllRules.h"
#include "rules/Migrations.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

static constexpr StringLiteral noLock =
    "let each statement take the lock that it needs";

/// What LOCK TABLE keeps waiting, by its mode. The others block neither queries
/// nor writes.
static StringRef waitsForLock(StringRef mode) {
  if (mode.empty() || mode == "ACCESS EXCLUSIVE")
    return "this blocks all queries on the table until the migration ends";
  bool blocksWrites =
      mode == "EXCLUSIVE" || mode == "SHARE" || mode == "SHARE ROW EXCLUSIVE";
  return blocksWrites
             ? "this blocks writes to the table until the migration ends"
             : "";
}

/// Whether the migrations made the view themselves, so that nobody reads it.
static bool isOwnView(const StepInBranch &step) {
  return any_of(step.review.migrations, [&](const NewMigration &migration) {
    return any_of(migration.steps, [&](const sql::Step &other) {
      return other.kind == Kind::CreateView && other.name == step.step.name;
    });
  });
}

static void report(const StepInBranch &step, Reporter &reporter,
                   StringRef waits, const Twine &instead) {
  reportStep(reporter, maintenanceLock.rule, step, waits)
      .note({}, "instead: " + instead);
}

/// `REINDEX TABLE CONCURRENTLY "a"`, of what the statement builds again.
static std::string reindexConcurrently(const StepInBranch &step) {
  std::string text = step.statementText();
  auto [verb, rest] = StringRef(text).split(' ');
  auto [kind, object] = rest.split(' ');
  if (kind.starts_with("(") || object.empty())
    return "REINDEX … CONCURRENTLY";
  return (verb + " " + kind + " CONCURRENTLY " + object).str();
}

static void checkPostgres(const StepInBranch &step, Reporter &reporter) {
  const sql::StepOptions &options = step.step.options;
  switch (step.kind()) {
  case Kind::Vacuum:
    if (options.full)
      report(step.at(options.full), reporter,
             "this blocks all queries on the table while it is rewritten",
             "a plain VACUUM, or pg_repack");
    return;
  case Kind::Cluster:
    return report(step, reporter,
                  "this blocks all queries on the table while it is rewritten",
                  "pg_repack");
  case Kind::Reindex:
    if (!options.concurrently)
      report(step, reporter,
             "this blocks writes to the table while its indexes are built",
             reindexConcurrently(step) + ", in its own migration");
    return;
  case Kind::RefreshView:
    if (!options.concurrently && !isOwnView(step))
      report(step, reporter,
             "this blocks all queries on the view while it is filled",
             "REFRESH MATERIALIZED VIEW CONCURRENTLY " +
                 step.quoted(step.step.name) + ", which needs a unique index");
    return;
  case Kind::DetachPartition:
    if (!options.concurrently)
      report(step, reporter,
             "this blocks all queries on the table until open transactions "
             "end and the partition is detached",
             "DETACH PARTITION … CONCURRENTLY, in its own migration");
    return;
  case Kind::Lock:
    if (StringRef waits = waitsForLock(step.step.value); !waits.empty())
      report(step, reporter, waits, noLock);
    return;
  default:
    return;
  }
}

static void checkMySQL(const StepInBranch &step, Reporter &reporter) {
  // Once for the whole statement, whose clause it is.
  if (Span blocks = step.step.options.blocks; blocks && step.step.action == 0)
    report(step.at(blocks), reporter,
           "this clause blocks writes to the table while the statement runs",
           "remove it, and the server blocks as little as possible");
  if (step.kind() != Kind::Lock)
    return;
  report(step, reporter,
         step.step.table.empty()
             ? "this blocks all writes until UNLOCK TABLES"
             : "this blocks queries on the tables until UNLOCK TABLES",
         noLock);
}

static void check(const StepInBranch &step, const RuleContext &,
                  Reporter &reporter) {
  if (step.step.isNew)
    return;
  if (step.isOn(Provider::PostgreSQL))
    checkPostgres(step, reporter);
  else if (step.isOn(Provider::MySQL))
    checkMySQL(step, reporter);
}

const RuleDefinition maintenanceLock = {
    .rule = {.id = "maintenance-lock",
             .category = Category::Locking,
             .severity = Severity::Warning,
             .purpose = "A command in a new migration that locks a table or "
                        "view for long."},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL, Provider::MySQL},
    .eachStep = check};

} // namespace holdfast
