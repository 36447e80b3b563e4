#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

static void checkName(const Field &field, const Attribute &map,
                      Reporter &reporter) {
  Span span = attributeSpan(*field.model->document, map);
  if (StringRef(field.columnName).starts_with("$"))
    reporter.report(mongodbFieldName.rule, span,
                    "MongoDB reads `" + field.columnName +
                        "` as an operator; remove the `$`");
  if (StringRef(field.columnName).contains('.'))
    reporter.report(mongodbFieldName.rule, span,
                    "MongoDB reads `" + field.columnName +
                        "` as a path; remove the `.`");
}

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  if (!context.storesDocuments())
    return;
  if (!model.isTable())
    return;
  for (const Field &field : model.fields)
    for (const Attribute &attribute : field.declaration->attributes)
      if (attribute.name.text == "map" && !field.isRelation())
        checkName(field, attribute, reporter);
}

const RuleDefinition mongodbFieldName = {
    .rule = {.id = "mongodb-field-name",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A name that a field of a MongoDB document cannot have."},
    .stage = Stage::Models,
    .databases = {Provider::MongoDB},
    .eachModel = check};

} // namespace holdfast
