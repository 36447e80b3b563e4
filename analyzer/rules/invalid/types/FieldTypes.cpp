#include "rules/invalid/types/FieldTypes.h"

#include "rules/invalid/Spans.h"
#include "schema/AttributeTable.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

const TypeFacts &typeFacts(const BlockContext &context) {
  const Connector *connector = context.connector();
  return connector ? connector->types : typeFactsWithoutProvider;
}

static bool isCompositeType(const Model &model) {
  return model.block->kind == BlockKind::CompositeType;
}

bool isColumnOfTable(const Field &field) {
  return !isCompositeType(*field.model) && field.isColumn();
}

Span NativeTypeUse::span() const {
  return attributeSpan(*field.model->document, *written.attribute);
}

void forEachNativeType(const Model &model, const BlockContext &context,
                       function_ref<void(const NativeTypeUse &)> visit) {
  if (isCompositeType(model) && !typeFacts(context).compositeTypes)
    return;
  const Connector *connector = context.connector();
  for (const Field &field : model.fields)
    if (field.nativeType && field.type.kind == FieldType::Kind::Scalar)
      visit({field, *field.nativeType,
             connector ? connector->findNativeType(field.nativeType->name)
                       : nullptr});
}

bool DefaultUse::isInCompositeType() const {
  return isCompositeType(*field.model);
}

bool DefaultUse::isCall(StringRef function) const {
  return value.kind == ExpressionKind::Call && value.text == function;
}

Span DefaultUse::span() const { return attributeSpan(document(), attribute); }

Span DefaultUse::span(const Expression &part) const {
  return document().span(part.range);
}

static bool isRead(const Field &field) {
  if (!field.defaultValue || field.isRelation() ||
      field.type.kind == FieldType::Kind::Unknown ||
      field.declaration->isMalformed() ||
      !isUnderstood(*field.defaultAttribute))
    return false;
  return count_if(field.declaration->attributes,
                  [](const Attribute &attribute) {
                    return attribute.name.text == "default";
                  }) == 1;
}

void forEachDefault(const Model &model,
                    function_ref<void(const DefaultUse &)> visit) {
  for (const Field &field : model.fields)
    if (isRead(field))
      visit({field, *field.defaultAttribute, *field.defaultValue});
}

} // namespace holdfast
