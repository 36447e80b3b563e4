#include "rules/AllRules.h"
#include "rules/Fixes.h"

#include <algorithm>

using namespace llvm;

namespace holdfast {

/// `pg-trgm` as a name, with the real one in `map`.
static std::string mapped(const Document &document, const Expression &element) {
  std::string name = element.text.str();
  std::replace(name.begin(), name.end(), '-', '_');
  if (element.kind != ExpressionKind::Call)
    return name + "(map: " + quoteString(element.text) + ")";
  StringRef rest =
      document.file().text(element.range).drop_front(element.text.size());
  bool hasMap = false;
  for (const Argument &argument : element.items)
    hasMap |= argument.name.text == "map";
  if (hasMap)
    return name + rest.str();
  return name + "(map: " + quoteString(element.text) +
         (element.items.empty() ? "" : ", ") + rest.drop_front().str();
}

static void checkElement(const Document &document, const Expression &element,
                         Reporter &reporter) {
  if (!element.text.contains('-'))
    return;
  Span place = document.span(element.range);
  std::string better = mapped(document, element);
  reporter
      .report(extensionName.rule, place,
              "extension name `" + element.text +
                  "` contains `-`; use another name, and give the real one as "
                  "`map`")
      .fix(replaceFix("Change the extension to `" + better + "`", Safety::Safe,
                      place, better));
}

static void check(const RuleContext &context, Reporter &reporter) {
  const Connector *connector = context.connector();
  if (!connector || !connector->extensions ||
      !context.schema.hasPreviewFeature("postgresqlExtensions"))
    return;
  const Datasource &datasource = *context.schema.datasource();
  const Property *extensions = datasource.block->findProperty("extensions");
  if (!extensions)
    return;
  const Expression &value = *extensions->value;
  if (value.kind != ExpressionKind::Array)
    checkElement(*datasource.document, value, reporter);
  for (const Argument &item : value.items)
    if (item.value && value.kind == ExpressionKind::Array)
      checkElement(*datasource.document, *item.value, reporter);
}

const RuleDefinition extensionName = {
    .rule = {.id = "extension-name",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "An extension whose name Prisma cannot take."},
    .stage = Stage::Schema,
    .databases = {Provider::PostgreSQL},
    .fixes = {Safety::Safe},
    .wholeSchema = check};

} // namespace holdfast
