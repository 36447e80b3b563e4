#include "schema/Resolver.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// The fields that a list such as `fields: [a, b]` (or a single name) means.
static std::vector<const Field *> fieldList(const Expression *list,
                                            const Model &model) {
  std::vector<const Field *> out;
  auto add = [&](const Expression *name) {
    if (const Field *field = name ? model.findField(name->text) : nullptr)
      out.push_back(field);
  };
  if (list && list->kind == ExpressionKind::Array)
    for (const Argument &item : list->items)
      add(item.value);
  else
    add(list);
  return out;
}

static std::optional<ReferentialAction> action(const Attribute &attribute,
                                               StringRef argument) {
  const Expression *value = attribute.find(argument, false);
  return value ? parseReferentialAction(value->text) : std::nullopt;
}

static void readRelation(const Attribute &attribute, Field &field) {
  RelationAttribute relation{};
  relation.attribute = &attribute;
  relation.name = stringValue(attribute.find("name", true));
  relation.map = stringValue(attribute.find("map", false));
  const Expression *fields = attribute.find("fields", false);
  const Expression *references = attribute.find("references", false);
  relation.hasFields = fields != nullptr;
  relation.hasReferences = references != nullptr;
  relation.fields = fieldList(fields, *field.model);
  relation.references = fieldList(references, *field.type.model);
  relation.onDelete = action(attribute, "onDelete");
  relation.onUpdate = action(attribute, "onUpdate");
  field.relation = std::move(relation);
}

static StringRef relationName(const Field &field) {
  return field.relation ? StringRef(field.relation->name) : StringRef();
}

/// The field on the other model that belongs to the same relation: it points
/// back and has the same relation name. In a self relation, another field.
static Field *findOpposite(const Field &field, Model &other) {
  for (Field &candidate : other.fields)
    if (&candidate != &field && candidate.isRelation() &&
        candidate.type.model == field.model &&
        relationName(candidate) == relationName(field))
      return &candidate;
  return nullptr;
}

void pairRelations(MutableArrayRef<Model> models) {
  for (Model &model : models)
    for (Field &field : model.fields)
      if (field.isRelation())
        for (const Attribute &attribute : field.declaration->attributes)
          if (attribute.name.text == "relation")
            readRelation(attribute, field);
  for (Model &model : models)
    for (Field &field : model.fields)
      if (field.isRelation() && !field.opposite) {
        // The other model is one of `models`, which are ours to change.
        Model &other = models[field.type.model - models.data()];
        if (Field *opposite = findOpposite(field, other)) {
          field.opposite = opposite;
          opposite->opposite = &field;
        }
      }
}

} // namespace holdfast
