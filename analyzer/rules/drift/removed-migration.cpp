#include "rules/AllRules.h"
#include "rules/AppliedMigrations.h"
#include "rules/Fixes.h"
#include "rules/Migrations.h"

#include "llvm/ADT/SmallVector.h"

using namespace llvm;

namespace holdfast {

static void reportRenamed(const HistoryChange &change,
                          const HistoryReview &review, Reporter &reporter) {
  reporter
      .report(removedMigration.rule,
              firstStatementLine(review.provider, *change.now),
              "databases that ran `" + change.other +
                  "` would run it again: its folder is now `" + change.name +
                  "`; restore the name")
      .note(firstStatementLine(review.provider, *change.before),
            "the migration on " + review.base);
}

static void reportSquashed(const HistoryChange &change,
                           const HistoryReview &review, Reporter &reporter) {
  std::string command =
      "`prisma migrate resolve --applied " + change.name + "`";
  reporter
      .report(removedMigration.rule,
              firstStatementLine(review.provider, *change.now),
              "up-to-date databases would run `" + change.name +
                  "`, which replaces " +
                  (change.replaced == 1
                       ? "a migration"
                       : std::to_string(change.replaced) + " migrations") +
                  " of " + review.base + "; mark it as applied there first")
      .severity(Severity::Warning)
      .note(firstStatementLine(review.provider, *change.before),
            "first replaced migration on " + review.base)
      .note({}, "1. let every database run the migrations of " + review.base +
                    ": those missing by then never run")
      .note({}, "2. on each database: " + command);
}

static void reportGone(const RuleContext &context,
                       ArrayRef<const HistoryChange *> gone,
                       Reporter &reporter) {
  constexpr size_t shown = 8;
  const std::string &base = context.history->base;
  bool isOne = gone.size() == 1;
  std::string what = isOne ? "`" + gone.front()->name + "`"
                           : std::to_string(gone.size()) + " migrations";
  DiagnosticBuilder finding = reporter.report(
      removedMigration.rule, schemaAnchor(context.schema),
      "databases that ran " + what + " of " + base +
          " no longer match the history; restore " + (isOne ? "it" : "them") +
          ", and undo " + (isOne ? "it" : "them") + " in a new migration");
  for (const HistoryChange *change : gone.take_front(shown))
    finding.note(firstStatementLine(context.history->provider, *change->before),
                 "`" + change->name + "`");
  finding.note({}, "`prisma migrate dev` asks to reset a database that ran a "
                   "migration which is missing");
}

static void check(const RuleContext &context, Reporter &reporter) {
  reportApplied(context, MigrationFact::Kind::Missing, removedMigration.rule,
                reporter);
  if (!context.history)
    return;
  SmallVector<const HistoryChange *> gone;
  for (const HistoryChange &change : context.history->changes) {
    if (change.kind == HistoryChange::Kind::Renamed)
      reportRenamed(change, *context.history, reporter);
    else if (change.kind == HistoryChange::Kind::Squashed)
      reportSquashed(change, *context.history, reporter);
    else if (change.kind == HistoryChange::Kind::Removed)
      gone.push_back(&change);
  }
  if (!gone.empty())
    reportGone(context, gone, reporter);
}

const RuleDefinition removedMigration = {
    .rule =
        {.id = "removed-migration",
         .category = Category::Drift,
         .severity = Severity::Error,
         .purpose =
             "A migration that the base revision has and the branch lacks."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .wholeSchema = check};

} // namespace holdfast
