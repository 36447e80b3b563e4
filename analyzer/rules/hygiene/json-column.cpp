#include "rules/AllRules.h"
#include "rules/Fixes.h"

using namespace llvm;

namespace holdfast {

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  const NativeTypeAttribute *type = field.nativeType.get();
  if (!type || type->name != "Json" || !field.model->isTable())
    return;
  const Connector *connector = context.connector();
  if (!connector || !connector->findNativeType("JsonB"))
    return;
  Span span = field.model->document->span(type->attribute->range);
  reporter
      .report(jsonColumn.rule, span,
              "`" + field.name +
                  "` cannot be compared, sorted, grouped or indexed: it is "
                  "`json`; use `jsonb`, the default")
      .fix(replaceFix("Change `@db.Json` to `@db.JsonB`", Safety::Unsafe, span,
                      "@db.JsonB"));
}

const RuleDefinition jsonColumn = {
    .rule = {.id = "json-column",
             .category = Category::Hygiene,
             .severity = Severity::Warning,
             .purpose = "A column of type `json` where there is `jsonb`.",
             .isOptIn = true},
    .stage = Stage::Models,
    .databases = {Provider::PostgreSQL},
    .fixes = {Safety::Unsafe},
    .eachField = check};

} // namespace holdfast
