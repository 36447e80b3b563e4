#include "rules/Migrations.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition lateMigration;

static void check(const RuleContext &context, Reporter &reporter) {
  if (!context.history)
    return;
  for (const HistoryChange &change : context.history->changes) {
    if (change.kind != HistoryChange::Kind::Late)
      continue;
    reporter.report(
        lateMigration.rule,
        firstStatementLine(context.history->provider, *change.now),
        "databases run their migrations in different orders: `" + change.name +
            "` sorts before `" + change.other + "`, which " +
            context.history->base +
            " has already; give its folder a name with a later time");
  }
}

const RuleDefinition lateMigration = {
    {"late-migration", Category::Drift, Severity::Warning,
     "Finds new migrations that sort before those of the base revision."},
    Stage::Database,
    check};

} // namespace holdfast
