#include "rules/invalid/FieldTypes.h"
#include "rules/invalid/Spans.h"
#include "schema/AttributeTable.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition wrongUpdatedAt;

static void checkField(const AttributeList &list, const Attribute &attribute,
                       Reporter &reporter) {
  const Field &field = *list.field;
  Span span = attributeSpan(*list.document, attribute);
  if (field.type.kind != FieldType::Kind::Scalar ||
      field.type.scalar != Scalar::DateTime)
    reporter.report(
        wrongUpdatedAt.rule, span,
        "`@updatedAt` needs a `DateTime` field; change the type of `" +
            field.name + "`");
  if (field.isList())
    reporter.report(
        wrongUpdatedAt.rule, span,
        "`@updatedAt` cannot be on a list; remove the brackets of `" +
            field.name + "`");
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Model &model : context.models()) {
    if (model.block->kind == BlockKind::CompositeType)
      continue;
    for (const Field &field : model.fields) {
      if (!field.updatedAt || field.isRelation() ||
          field.type.kind == FieldType::Kind::Unknown ||
          field.declaration->isMalformed())
        continue;
      AttributeList list{model.document, AttributePlace::ScalarField,
                         field.declaration->attributes, &field};
      if (list.count("updatedAt") == 1)
        for (const Attribute &attribute : list.attributes)
          if (attribute.name.text == "updatedAt")
            checkField(list, attribute, reporter);
    }
  }
}

const RuleDefinition wrongUpdatedAt = {
    {"wrong-updated-at", Category::Invalid, Severity::Error,
     "`@updatedAt` on a field that is not a single `DateTime`."},
    Stage::Attributes,
    check};

} // namespace holdfast
