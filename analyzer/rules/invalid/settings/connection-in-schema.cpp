#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"

using namespace llvm;

namespace holdfast {

static bool isConnection(StringRef key) {
  return key == "url" || key == "directUrl" || key == "shadowDatabaseUrl";
}

static void check(const RuleContext &context, Reporter &reporter) {
  if (context.prisma != PrismaVersion::V7)
    return;
  for (const Datasource &datasource : context.schema.datasources()) {
    if (!datasource.provider)
      continue;
    for (const Property &property : datasource.block->properties)
      if (isConnection(property.key.text))
        reporter.report(connectionInSchema.rule,
                        settingSpan(*datasource.document, property),
                        "Prisma 7 rejects `" + property.key.text +
                            "` in the schema; move it to `datasource` in "
                            "`prisma.config.ts`");
  }
}

const RuleDefinition connectionInSchema = {
    .rule = {.id = "connection-in-schema",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A connection string in the datasource, where Prisma 7 "
                        "no longer reads "
                        "it."},
    .stage = Stage::Configuration,
    .wholeSchema = check};

} // namespace holdfast
