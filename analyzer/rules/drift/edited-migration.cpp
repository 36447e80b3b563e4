#include "review/HistoryReview.h"

#include "rules/AllRules.h"
#include "rules/AppliedMigrations.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

/// The first line that differs, in each of the texts.
static std::pair<Range, Range> firstDifference(StringRef before,
                                               StringRef now) {
  uint32_t beforeStart = 0, start = 0;
  while (true) {
    StringRef old = before.drop_front(beforeStart).split('\n').first;
    StringRef line = now.drop_front(start).split('\n').first;
    uint32_t oldEnd = beforeStart + old.size(), end = start + line.size();
    bool isLast = oldEnd >= before.size() || end >= now.size();
    if (old.rtrim('\r') != line.rtrim('\r') || isLast)
      return {{beforeStart, oldEnd}, {start, end}};
    beforeStart = oldEnd + 1;
    start = end + 1;
  }
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (auto kind :
       {MigrationFact::Kind::Edited, MigrationFact::Kind::AppliedTwice})
    reportApplied(context, kind, editedMigration.rule, reporter);
  if (!context.history)
    return;
  for (const HistoryChange &change : context.history->changes) {
    if (change.kind != HistoryChange::Kind::Edited)
      continue;
    auto [before, now] =
        firstDifference(change.before->text(), change.now->text());
    if (change.hasSameStatements) {
      reporter
          .report(editedMigration.rule, change.now->span(now),
                  "`prisma migrate dev` asks to reset databases that ran `" +
                      change.name + "`: its checksum changed; restore the file")
          .severity(Severity::Warning)
          .note(change.before->span(before),
                "version on " + context.history->base)
          .note({}, "only comments or whitespace changed, so `prisma migrate "
                    "deploy` still works");
      continue;
    }
    reporter
        .report(editedMigration.rule, change.now->span(now),
                "databases that already ran `" + change.name +
                    "` never get this edit; restore it, and put the change "
                    "into a new migration")
        .note(change.before->span(before),
              "version on " + context.history->base)
        .note({}, "`prisma migrate dev` asks to reset a database that ran the "
                  "other version");
  }
}

const RuleDefinition editedMigration = {
    .rule = {.id = "edited-migration",
             .category = Category::Drift,
             .severity = Severity::Error,
             .purpose =
                 "A migration whose text changed since the base revision, or "
                 "since it ran."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .wholeSchema = check};

} // namespace holdfast
