#include "schema/AttributeTable.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static constexpr uint8_t at(AttributePlace place) {
  return static_cast<uint8_t>(place);
}
static constexpr uint8_t scalar = at(AttributePlace::ScalarField);
static constexpr uint8_t relation = at(AttributePlace::RelationField);
static constexpr uint8_t member = at(AttributePlace::CompositeTypeField);
static constexpr uint8_t model = at(AttributePlace::Model);
static constexpr uint8_t enumeration = at(AttributePlace::Enum);
static constexpr uint8_t value = at(AttributePlace::EnumValue);

static constexpr ArgumentSpec mapArguments[] = {{"name", ArgumentKind::String}};
static constexpr ArgumentSpec schemaArguments[] = {
    {"map", ArgumentKind::String}};
static constexpr ArgumentSpec defaultArguments[] = {
    {"value", ArgumentKind::Any}, {"map", ArgumentKind::String}};
static constexpr ArgumentSpec relationArguments[] = {
    {"name", ArgumentKind::String},
    {"fields", ArgumentKind::FieldList},
    {"references", ArgumentKind::FieldList},
    {"onDelete", ArgumentKind::Constant},
    {"onUpdate", ArgumentKind::Constant},
    {"map", ArgumentKind::String}};
static constexpr ArgumentSpec fieldIdArguments[] = {
    {"map", ArgumentKind::String},
    {"length", ArgumentKind::Number},
    {"sort", ArgumentKind::Constant},
    {"clustered", ArgumentKind::Boolean}};
static constexpr ArgumentSpec fieldUniqueArguments[] = {
    {"map", ArgumentKind::String},
    {"length", ArgumentKind::Number},
    {"sort", ArgumentKind::Constant},
    {"clustered", ArgumentKind::Boolean},
    {"where", ArgumentKind::Condition, PrismaVersion::V7}};
static constexpr ArgumentSpec idArguments[] = {
    {"fields", ArgumentKind::PartList},
    {"name", ArgumentKind::String},
    {"map", ArgumentKind::String},
    {"clustered", ArgumentKind::Boolean}};
static constexpr ArgumentSpec uniqueArguments[] = {
    {"fields", ArgumentKind::PartList},
    {"name", ArgumentKind::String},
    {"map", ArgumentKind::String},
    {"clustered", ArgumentKind::Boolean},
    {"where", ArgumentKind::Condition, PrismaVersion::V7}};
static constexpr ArgumentSpec indexArguments[] = {
    {"fields", ArgumentKind::PartList},
    {"name", ArgumentKind::String},
    {"map", ArgumentKind::String},
    {"type", ArgumentKind::Constant},
    {"clustered", ArgumentKind::Boolean},
    {"where", ArgumentKind::Condition, PrismaVersion::V7}};
static constexpr ArgumentSpec fulltextArguments[] = {
    {"fields", ArgumentKind::PartList}, {"map", ArgumentKind::String}};
static constexpr ArgumentSpec shardKeyArguments[] = {
    {"fields", ArgumentKind::FieldList}};

// Name, places, repeatable, positional, required, arguments.
static const AttributeSpec attributeTable[] = {
    {"map", scalar | relation | member | model | enumeration | value, false,
     true, true, mapArguments},
    {"ignore", scalar | relation | model, false, false, false, {}},
    {"updatedAt", scalar, false, false, false, {}},
    {"default", scalar | relation | member, false, true, true,
     defaultArguments},
    {"relation", scalar | relation, false, true, false, relationArguments},
    {"id", scalar | relation, false, false, false, fieldIdArguments},
    {"unique", scalar | relation, false, false, false, fieldUniqueArguments},
    {"shardKey", scalar, false, false, false, {}},
    {"id", model, false, true, true, idArguments},
    {"unique", model, true, true, true, uniqueArguments},
    {"index", model, true, true, true, indexArguments},
    {"fulltext", model, true, true, true, fulltextArguments},
    {"shardKey", model, false, true, true, shardKeyArguments},
    {"schema", model | enumeration, false, true, true, schemaArguments},
};

const ArgumentSpec *AttributeSpec::findArgument(StringRef name,
                                                PrismaVersion prisma) const {
  const ArgumentSpec *found = find_if(arguments, [&](const ArgumentSpec &spec) {
    return spec.name == name && spec.since <= prisma;
  });
  return found == arguments.end() ? nullptr : found;
}

const AttributeSpec *findAttribute(AttributePlace place, StringRef name) {
  for (const AttributeSpec &spec : attributeTable)
    if ((spec.places & at(place)) && spec.name == name)
      return &spec;
  return nullptr;
}

std::vector<StringRef> attributeNames(AttributePlace place) {
  std::vector<StringRef> names;
  for (const AttributeSpec &spec : attributeTable)
    if (spec.places & at(place))
      names.push_back(spec.name);
  return names;
}

bool isUnderstood(const Attribute &attribute) {
  unsigned unnamed = 0;
  for (const Argument &argument : attribute.arguments) {
    if (argument.name && !argument.value)
      return false;
    unnamed += !argument.name;
  }
  return unnamed <= 1;
}

bool AttributeList::takesNativeType() const {
  return field && field->type.kind == FieldType::Kind::Scalar;
}

unsigned AttributeList::count(StringRef name) const {
  return count_if(attributes, [&](const Attribute &attribute) {
    return attribute.name.text == name;
  });
}

static AttributePlace placeOf(const Model &model, const Field &field) {
  if (model.block->kind == BlockKind::CompositeType)
    return AttributePlace::CompositeTypeField;
  return field.isRelation() ? AttributePlace::RelationField
                            : AttributePlace::ScalarField;
}

static bool isLookedAt(const Model &model, const Field &field) {
  return field.type.kind != FieldType::Kind::Unknown &&
         !field.declaration->isMalformed() &&
         !(model.block->kind == BlockKind::CompositeType && field.isRelation());
}

void forEachAttributeList(const Model &model,
                          function_ref<void(const AttributeList &)> visit) {
  for (const Field &field : model.fields)
    if (isLookedAt(model, field))
      visit({model.document, placeOf(model, field),
             field.declaration->attributes, &field, &model});
  // Those of a composite type are refused one and all.
  if (model.block->kind != BlockKind::CompositeType)
    visit({model.document, AttributePlace::Model, model.block->attributes,
           nullptr, &model});
}

void forEachAttributeList(const Enum &enumeration,
                          function_ref<void(const AttributeList &)> visit) {
  for (const EnumValue &value : enumeration.values)
    visit({enumeration.document, AttributePlace::EnumValue,
           value.declaration->attributes, nullptr});
  visit({enumeration.document, AttributePlace::Enum,
         enumeration.block->attributes, nullptr});
}

} // namespace holdfast
