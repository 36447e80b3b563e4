#include "rules/convention/Written.h"

#include "rules/Fixes.h"
#include "schema/Resolver.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

const Attribute *findAttribute(ArrayRef<Attribute> attributes, StringRef name) {
  auto found = find_if(attributes, [&](const Attribute &attribute) {
    return attribute.name.text == name;
  });
  return found == attributes.end() ? nullptr : found;
}

const Attribute *findNativeType(const Field &field) {
  ArrayRef<Attribute> attributes = field.declaration->attributes;
  auto found = find_if(attributes, [](const Attribute &attribute) {
    return attribute.name.text.contains('.');
  });
  return found == attributes.end() ? nullptr : found;
}

/// The string that `@map` takes, or null.
static const Expression *mapArgument(ArrayRef<Attribute> attributes) {
  const Attribute *map = findAttribute(attributes, "map");
  const Expression *value =
      map ? map->find("name", /*positional=*/true) : nullptr;
  return value && value->kind == ExpressionKind::String ? value : nullptr;
}

std::optional<std::string> mappedName(ArrayRef<Attribute> attributes) {
  const Expression *value = mapArgument(attributes);
  std::string name = stringValue(value);
  return name.empty() ? std::nullopt : std::optional(name);
}

std::string nameOf(const Field &field) {
  return (field.model->name + "." + field.name).str();
}

StringRef typeName(const Field &field) {
  const auto &type = field.declaration->type;
  return type ? type->name.text : "";
}

bool holdsValue(const Field &field) {
  return field.type.kind != FieldType::Kind::Model &&
         field.type.kind != FieldType::Kind::Unknown;
}

static std::string inMap(StringRef sign, StringRef name) {
  return (sign + "map(\"" + name + "\")").str();
}

/// Rewrites the argument of a map that is there.
static std::optional<Fix> rewriteMapFix(const Document &document,
                                        ArrayRef<Attribute> attributes,
                                        StringRef what, StringRef name) {
  const Expression *value = mapArgument(attributes);
  if (!value)
    return std::nullopt;
  return replaceFix("Map " + what.str() + " to `" + name.str() +
                        "`, its new name in the database",
                    Safety::Unsafe, document.span(value->range),
                    ("\"" + name + "\"").str());
}

std::optional<Fix> mapFieldFix(const Field &field, StringRef name) {
  if (auto fix =
          rewriteMapFix(*field.model->document, field.declaration->attributes,
                        ("`" + field.name + "`").str(), name))
    return fix;
  if (findAttribute(field.declaration->attributes, "map"))
    return std::nullopt; // one without a name
  std::string attribute = inMap("@", name);
  return addFieldAttributeFix(
      field, "Add `" + attribute + "`: the column's new name in the database",
      Safety::Unsafe, attribute);
}

std::optional<Fix> mapModelFix(const Model &model, StringRef name) {
  if (auto fix = rewriteMapFix(*model.document, model.block->attributes,
                               ("`" + model.name + "`").str(), name))
    return fix;
  if (findAttribute(model.block->attributes, "map"))
    return std::nullopt;
  std::string attribute = inMap("@@", name);
  return addBlockAttributeFix(
      model, "Add `" + attribute + "`: the table's new name in the database",
      Safety::Unsafe, attribute);
}

} // namespace holdfast
