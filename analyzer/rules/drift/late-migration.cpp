#include "rules/AllRules.h"
#include "rules/Migrations.h"

using namespace llvm;

namespace holdfast {

static void check(const RuleContext &context, Reporter &reporter) {
  if (!context.history)
    return;
  for (const HistoryChange &change : context.history->changes) {
    if (change.kind != HistoryChange::Kind::Late)
      continue;
    const std::string &base = context.history->base;
    bool meets = !change.meetingAt.empty();
    std::string order =
        "`" + change.name + "` sorts before `" + change.other + "` of " + base;
    reporter
        .report(lateMigration.rule,
                firstStatementLine(context.history->provider, *change.now),
                meets
                    ? "databases would change `" + change.meetingAt +
                          "` in different orders: " + order + "; date it later"
                    : order + ", but they have no table or name in common")
        .severity(meets ? Severity::Warning : Severity::Info);
  }
}

const RuleDefinition lateMigration = {
    .rule =
        {.id = "late-migration",
         .category = Category::Drift,
         .severity = Severity::Warning,
         .purpose =
             "A new migration that sorts before those of the base revision."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .wholeSchema = check};

} // namespace holdfast
