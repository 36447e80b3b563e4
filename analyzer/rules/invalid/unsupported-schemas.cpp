#include "rules/RuleDefinition.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedSchemas;

static void check(const RuleContext &context, Reporter &reporter) {
  const Datasource *datasource = context.schema.datasource();
  const Property *schemas =
      datasource ? datasource->block->findProperty("schemas") : nullptr;
  if (!schemas || !schemas->value || !datasource->provider ||
      hasSchemas(*datasource->provider))
    return;
  reporter.report(unsupportedSchemas.rule,
                  datasource->document->span(schemas->value->range),
                  "Prisma refuses `schemas`, because " +
                      context.connector()->displayName +
                      " has no database schemas: remove the property");
}

const RuleDefinition unsupportedSchemas = {
    {"unsupported-schemas", Category::Invalid, Severity::Error,
     "Finds `schemas` on providers without database schemas."},
    Stage::Validation,
    check};

} // namespace holdfast
