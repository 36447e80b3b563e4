#include "rules/Migrations.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition lateMigration;

static void check(const RuleContext &context, Reporter &reporter) {
  if (!context.branch)
    return;
  for (const HistoryChange &change : context.branch->history) {
    if (change.kind != HistoryChange::Kind::Late)
      continue;
    reporter.report(
        lateMigration.rule,
        firstStatementLine(context.branch->provider, *change.now),
        "databases run their migrations in different orders: `" + change.name +
            "` sorts before `" + change.other + "`, which " +
            context.branch->base +
            " has already; give its folder a name with a later time");
  }
}

const RuleDefinition lateMigration = {
    {"late-migration", Category::Drift, Severity::Warning,
     "Finds new migrations that sort before those of the base revision."},
    Stage::Database,
    check};

} // namespace holdfast
