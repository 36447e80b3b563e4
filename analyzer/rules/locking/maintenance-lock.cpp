#include "rules/Migrations.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition maintenanceLock;

using Kind = sql::Step::Kind;

static constexpr StringLiteral noLock =
    "none: let each statement take the lock that it needs";

/// What LOCK TABLE keeps waiting, by its mode. The others block neither queries
/// nor writes.
static StringRef waitsForLock(StringRef mode) {
  if (mode.empty() || mode == "ACCESS EXCLUSIVE")
    return "queries of the table wait until the migration is over";
  bool blocksWrites =
      mode == "EXCLUSIVE" || mode == "SHARE" || mode == "SHARE ROW EXCLUSIVE";
  return blocksWrites ? "writes to the table wait until the migration is over"
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
             "all queries of the table wait while it is rewritten",
             "a plain VACUUM, or pg_repack");
    return;
  case Kind::Cluster:
    return report(step, reporter,
                  "all queries of the table wait while it is rewritten",
                  "pg_repack");
  case Kind::Reindex:
    if (!options.concurrently)
      report(step, reporter,
             "writes to the table wait while its indexes are built",
             reindexConcurrently(step) + ", in a migration of its own");
    return;
  case Kind::RefreshView:
    if (!options.concurrently && !isOwnView(step))
      report(step, reporter, "all queries of the view wait while it is filled",
             "REFRESH MATERIALIZED VIEW CONCURRENTLY " +
                 step.quoted(step.step.name) + ", which needs a unique index");
    return;
  case Kind::DetachPartition:
    if (!options.concurrently)
      report(step, reporter,
             "all queries of the table wait until the partition is detached, "
             "behind every transaction that is open then",
             "DETACH PARTITION … CONCURRENTLY, in a migration of its own");
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
           "writes to the table wait as long as this takes, as it asks for "
           "that",
           "leave it out: the server takes the way that blocks least");
  if (step.kind() != Kind::Lock)
    return;
  report(step, reporter,
         step.step.table.empty()
             ? "all writes wait until UNLOCK TABLES"
             : "queries of the tables wait until they are unlocked",
         noLock);
}

static void check(const RuleContext &context, Reporter &reporter) {
  forSteps(context, [&](const StepInBranch &step) {
    if (step.step.isNew)
      return;
    if (step.isOn(Provider::PostgreSQL))
      checkPostgres(step, reporter);
    else if (step.isOn(Provider::MySQL))
      checkMySQL(step, reporter);
  });
}

const RuleDefinition maintenanceLock = {
    {"maintenance-lock", Category::Locking, Severity::Warning,
     "Finds commands in new migrations that lock a table or view for long."},
    Stage::Database,
    check};

} // namespace holdfast
