#include "rules/invalid/KeyFields.h"
#include "rules/invalid/Spans.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition mongodbFieldName;

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

static void check(const RuleContext &context, Reporter &reporter) {
  if (!context.storesDocuments())
    return;
  for (const Model &model : context.models()) {
    if (!model.isTable())
      continue;
    for (const Field &field : model.fields)
      for (const Attribute &attribute : field.declaration->attributes)
        if (attribute.name.text == "map" && !field.isRelation())
          checkName(field, attribute, reporter);
  }
}

const RuleDefinition mongodbFieldName = {
    {"mongodb-field-name", Category::Invalid, Severity::Error,
     "A name that a field of a MongoDB document cannot have."},
    Stage::Models,
    check};

} // namespace holdfast
