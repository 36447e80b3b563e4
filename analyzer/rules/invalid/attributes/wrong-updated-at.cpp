#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/types/FieldTypes.h"
#include "schema/AttributeTable.h"

using namespace llvm;

namespace holdfast {

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

static void check(const Model &model, const BlockContext &,
                  Reporter &reporter) {
  if (model.block->kind == BlockKind::CompositeType)
    return;
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

const RuleDefinition wrongUpdatedAt = {
    .rule = {.id = "wrong-updated-at",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "`@updatedAt` on a field that is not a single `DateTime`."},
    .stage = Stage::Attributes,
    .eachModel = check};

} // namespace holdfast
