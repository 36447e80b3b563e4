#include "rules/Fixes.h"
#include "rules/Migrations.h"

#include "llvm/ADT/SmallVector.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition removedMigration;

static void reportRenamed(const HistoryChange &change,
                          const HistoryReview &review, Reporter &reporter) {
  reporter
      .report(removedMigration.rule,
              firstStatementLine(review.provider, *change.now),
              "databases that have run `" + change.other +
                  "` would run it a second time: its folder is called `" +
                  change.name + "` now; give it back the name that " +
                  review.base + " has")
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
              "databases that are up to date would run `" + change.name +
                  "`, which replaces " +
                  (change.replaced == 1
                       ? "a migration"
                       : std::to_string(change.replaced) + " migrations") +
                  " of " + review.base + "; on each, run " + command + " first")
      .severity(Severity::Warning)
      .note(firstStatementLine(review.provider, *change.before),
            "the first of those on " + review.base)
      .note({}, "let every database run the migrations of " + review.base +
                    " before: what it has not run by then, it never will");
}

static void reportGone(const RuleContext &context,
                       ArrayRef<const HistoryChange *> gone,
                       Reporter &reporter) {
  constexpr size_t shown = 8;
  const std::string &base = context.history->base;
  bool isOne = gone.size() == 1;
  std::string what = isOne ? "the migration `" + gone.front()->name + "`"
                           : std::to_string(gone.size()) + " migrations";
  DiagnosticBuilder finding = reporter.report(
      removedMigration.rule, schemaAnchor(context.schema),
      "databases that have run " + what +
          " no longer match the history: " + base + " has " +
          (isOne ? "it" : "them") + ", this branch does not; put " +
          (isOne ? "it" : "them") + " back, and undo what " +
          (isOne ? "it does" : "they do") + " in a new migration");
  for (const HistoryChange *change : gone.take_front(shown))
    finding.note(firstStatementLine(context.history->provider, *change->before),
                 "`" + change->name + "`");
  finding.note({}, "`prisma migrate dev` asks to reset a database that has run "
                   "what is not there");
}

static void check(const RuleContext &context, Reporter &reporter) {
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
    {"removed-migration", Category::Drift, Severity::Error,
     "Finds migrations that the base revision has and the branch lacks."},
    Stage::Database,
    check};

} // namespace holdfast
