#include "rules/AllRules.h"
#include "rules/Options.h"
#include "rules/convention/Written.h"

using namespace llvm;

namespace holdfast {

/// Whether the provider has native types for strings; unknown counts as yes.
static bool hasNativeStrings(const BlockContext &context) {
  const Connector *connector = context.namedConnector();
  return !connector ||
         (!connector->storesDocuments && connector->findNativeType("Text")) ||
         connector->findNativeType("NVarChar") ||
         connector->findNativeType("Char");
}

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  if (!field.model->isTable() || typeName(field) != "String" ||
      !hasNativeStrings(context))
    return;
  const Attribute *type = findNativeType(field);
  if (type && (type->name.text != "db.Text" ||
               Options(context, banUnboundedStringType.rule)
                   .flag("allowNativeTextType")))
    return;
  Range place = type ? type->range : field.declaration->type->name.range;
  reporter.report(banUnboundedStringType.rule,
                  field.model->document->span(place),
                  "`" + nameOf(field) +
                      "` takes strings of any length; limit it with a native "
                      "type, such as `@db.VarChar(255)`");
}

static JsonShape options() {
  return optionsShape(
      "{\"allowNativeTextType\": true}",
      {flagOption("allowNativeTextType", "Whether `@db.Text` is enough.")});
}

const RuleDefinition banUnboundedStringType = {
    .rule = {.id = "ban-unbounded-string-type",
             .category = Category::Convention,
             .severity = Severity::Warning,
             .purpose = "A string field without a native type that says how "
                        "long its strings may be.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .eachField = check};

} // namespace holdfast
