#include "evidence/Evidence.h"
#include "rules/Fixes.h"
#include "rules/RuleDefinition.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition foreignMigrations;

static void check(const RuleContext &context, Reporter &reporter) {
  const ForeignHistory *history = context.foreignHistory;
  std::optional<Provider> ours = context.schema.provider();
  if (!history || !ours)
    return;
  reporter
      .report(foreignMigrations.rule, schemaAnchor(context.schema),
              "`prisma migrate` fails, and losses are not checked: `" +
                  history->label + "` is for " +
                  spelling(history->provider).str() + ", the schema for " +
                  spelling(*ours).str())
      .note({}, "start a history for this provider with `prisma migrate dev`, "
                "in another folder (`migrations.path` in prisma.config.ts)");
}

const RuleDefinition foreignMigrations = {
    {"foreign-migrations", Category::Drift, Severity::Warning,
     "A migration that was written for another database."},
    Stage::Database,
    check};

} // namespace holdfast
