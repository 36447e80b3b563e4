#include "rules/RuleDefinition.h"
#include "schema/Resolver.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition connectionInSchema;

static bool isConnection(StringRef key) {
  return key == "url" || key == "directUrl" || key == "shadowDatabaseUrl";
}

/// Without a known provider Prisma looks at nothing else of the block.
static bool hasProvider(const Block &block) {
  const Property *provider = block.findProperty("provider");
  return provider && parseProvider(stringValue(provider->value));
}

static void check(const RuleContext &context, Reporter &reporter) {
  if (context.prisma != PrismaVersion::V7)
    return;
  for (const DocumentPtr &document : context.schema.documents())
    for (const Block &block : document->blocks()) {
      if (block.kind != BlockKind::Datasource || !hasProvider(block))
        continue;
      for (const Property &property : block.properties)
        if (isConnection(property.key.text))
          reporter.report(connectionInSchema.rule,
                          document->span(property.range),
                          "Prisma 7 refuses `" + property.key.text +
                              "` in the schema: move it to `datasource` in "
                              "`prisma.config.ts`");
    }
}

const RuleDefinition connectionInSchema = {
    {"connection-in-schema", Category::Invalid, Severity::Error,
     "Finds connection strings in the datasource, where Prisma 7 no longer "
     "reads them."},
    Stage::Configuration,
    check};

} // namespace holdfast
