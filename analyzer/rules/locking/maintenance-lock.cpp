#include "rules/Migrations.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition maintenanceLock;

namespace {
/// A command that keeps queries waiting, unless it says otherwise.
struct Command {
  StringLiteral words;  ///< at its beginning
  StringLiteral unless; ///< somewhere in it; empty for never
  StringLiteral waits;
  StringLiteral instead;
};
} // namespace

static constexpr Command postgres[] = {
    {"VACUUM FULL", "",
     "all queries of the table wait while it is written anew",
     "a plain VACUUM, or pg_repack"},
    {"CLUSTER", "", "all queries of the table wait while it is written anew",
     "pg_repack"},
    {"REINDEX", "CONCURRENTLY",
     "writes to the table wait while its indexes are built",
     "REINDEX … CONCURRENTLY, in a migration of its own"},
    {"REFRESH MATERIALIZED VIEW", "CONCURRENTLY",
     "all queries of the view wait while it is filled",
     "REFRESH MATERIALIZED VIEW CONCURRENTLY, which needs a unique index"},
};

/// What LOCK TABLE keeps waiting, by its mode. The others block neither queries
/// nor writes.
static StringRef waitsForLock(const sql::Step &step) {
  if (!step.statementSays("MODE") || step.statementSays("ACCESS EXCLUSIVE"))
    return "queries of the table wait until the migration is over";
  bool blocksWrites = step.statementSays("IN EXCLUSIVE") ||
                      step.statementSays("IN SHARE MODE") ||
                      step.statementSays("IN SHARE ROW");
  return blocksWrites ? "writes to the table wait until the migration is over"
                      : "";
}

static constexpr Command mysql[] = {
    {"LOCK TABLES", "", "queries of the tables wait until they are unlocked",
     "none: let each statement take the lock that it needs"},
    {"FLUSH TABLES WITH READ LOCK", "", "all writes wait until UNLOCK TABLES",
     "none: let each statement take the lock that it needs"},
};

/// Whether the migrations made the view themselves, so that nobody reads it.
static bool isOwnView(const StepInBranch &step) {
  std::string text = step.statementText();
  StringRef name = StringRef(text).rsplit(' ').second.rsplit('.').second;
  if (name.empty())
    name = StringRef(text).rsplit(' ').second;
  return any_of(step.review.migrations, [&](const NewMigration &migration) {
    return any_of(migration.steps, [&](const sql::Step &other) {
      return other.statementSays("CREATE MATERIALIZED VIEW") &&
             other.statement.file->text(other.statement.range).contains(name);
    });
  });
}

static void check(const RuleContext &context, Reporter &reporter) {
  forSteps(context, [&](const StepInBranch &step) {
    bool isPostgres = step.isOn(Provider::PostgreSQL);
    if (step.kind() != sql::Step::Kind::Other || !step.step.table.empty() ||
        (!isPostgres && !step.isOn(Provider::MySQL)))
      return;
    StringRef words = step.step.statementWords;
    if (isPostgres && (words == "LOCK" || words.starts_with("LOCK "))) {
      StringRef waits = waitsForLock(step.step);
      if (!waits.empty())
        reportStep(reporter, maintenanceLock.rule, step, waits)
            .note({}, "instead: none: let each statement take the lock that it "
                      "needs");
      return;
    }
    for (const Command &command :
         isPostgres ? ArrayRef(postgres) : ArrayRef(mysql)) {
      bool starts = words.starts_with(command.words) &&
                    !words.drop_front(command.words.size()).starts_with("S");
      if (!starts ||
          (!command.unless.empty() && step.step.statementSays(command.unless)))
        continue;
      if (words.starts_with("REFRESH") && isOwnView(step))
        continue;
      reportStep(reporter, maintenanceLock.rule, step, command.waits)
          .note({}, "instead: " + command.instead);
    }
  });
}

const RuleDefinition maintenanceLock = {
    {"maintenance-lock", Category::Locking, Severity::Warning,
     "Finds commands in new migrations that lock a table or view for long."},
    Stage::Database,
    check};

} // namespace holdfast
