#include "rules/AllRules.h"
#include "rules/invalid/settings/SettingLists.h"
#include "schema/SettingValue.h"

using namespace llvm;

namespace holdfast {

static void check(const RuleContext &context, Reporter &reporter) {
  const Datasource *datasource = context.schema.datasource();
  const Property *schemas =
      datasource ? datasource->block->findProperty("schemas") : nullptr;
  // Nothing is left of a list that holds something else than texts.
  if (!context.connector() || !schemas || unreadableElement(*schemas->value) ||
      hasSchemas(*datasource->provider))
    return;
  reporter
      .report(unsupportedSchemas.rule,
              datasource->document->span(schemas->value->range),
              context.connector()->displayName +
                  " has no database schemas; remove `schemas`")
      .fix({"Remove the setting `schemas`",
            Safety::Unsafe,
            {removeSetting(*datasource->document, *schemas)}});
}

const RuleDefinition unsupportedSchemas = {
    .rule = {.id = "unsupported-schemas",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "`schemas` on a provider without database schemas."},
    .stage = Stage::Configuration,
    .databases = {Provider::MySQL, Provider::SQLite, Provider::MongoDB},
    .fixes = {Safety::Unsafe},
    .wholeSchema = check};

} // namespace holdfast
