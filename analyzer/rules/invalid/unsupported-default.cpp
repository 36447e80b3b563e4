#include "rules/invalid/FieldTypes.h"
#include "rules/invalid/KeyFields.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedDefault;

static void check(const RuleContext &context, Reporter &reporter) {
  bool named = keyFacts(context).namedDefaults;
  bool automatic = typeFacts(context).autoFunction;
  forEachDefault(context, [&](const DefaultUse &use) {
    if (use.isInCompositeType())
      return;
    const Expression *map = use.attribute.find("map", false);
    if (!named && map && map->kind == ExpressionKind::String &&
        map->text != "\"\"")
      reporter.report(unsupportedDefault.rule, use.span(),
                      "defaults have no names on " + providerName(context) +
                          "; remove `map`");
    if (!automatic && use.isCall("auto"))
      reporter.report(unsupportedDefault.rule, use.span(use.value),
                      "`auto()` works only on MongoDB; use another function, "
                      "such as `autoincrement()` or `uuid()`");
  });
}

const RuleDefinition unsupportedDefault = {
    {"unsupported-default", Category::Invalid, Severity::Error,
     "`auto()` or the name of a default where the database has none."},
    Stage::Models,
    check};

} // namespace holdfast
