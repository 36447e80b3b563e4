#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"
#include "rules/invalid/types/FieldTypes.h"

using namespace llvm;

namespace holdfast {

static void check(const DefaultUse &use, const BlockContext &context,
                  Reporter &reporter) {
  bool named = keyFacts(context).namedDefaults;
  bool automatic = typeFacts(context).autoFunction;
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
}

const RuleDefinition unsupportedDefault = {
    .rule =
        {.id = "unsupported-default",
         .category = Category::Invalid,
         .severity = Severity::Error,
         .purpose =
             "`auto()` or the name of a default where the database has none."},
    .stage = Stage::Models,
    .eachDefault = check};

} // namespace holdfast
