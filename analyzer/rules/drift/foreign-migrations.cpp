#include "evidence/Evidence.h"
#include "rules/AllRules.h"
#include "rules/Fixes.h"

using namespace llvm;

namespace holdfast {

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
    .rule = {.id = "foreign-migrations",
             .category = Category::Drift,
             .severity = Severity::Warning,
             .purpose = "A migration that was written for another database."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .wholeSchema = check};

} // namespace holdfast
