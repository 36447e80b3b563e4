#include "schema/RelationSides.h"
#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

ArrayRef<const Field *> referencingFields(const Field &side) {
  return side.relation ? ArrayRef(side.relation->fields)
                       : ArrayRef<const Field *>();
}

ArrayRef<const Field *> referencedFields(const Field &side) {
  return side.relation ? ArrayRef(side.relation->references)
                       : ArrayRef<const Field *>();
}

static bool hasFieldsArgument(const Field &side) {
  return side.relation && side.relation->hasFields;
}

static bool isBefore(const Field &a, const Field &b) {
  return std::tie(a.model->name, a.name) < std::tie(b.model->name, b.name);
}

static bool isForwardOfMany(const Field &field, const Field &other) {
  if (field.model == other.model)
    return field.name <= other.name;
  return field.model->name <= other.model->name;
}

static bool isForwardOfOne(const Field &field, const Field &other) {
  bool required = field.arity == Arity::Required;
  if (required != (other.arity == Arity::Required))
    return required;
  if (required)
    return isBefore(field, other);
  if (hasFieldsArgument(field))
    return true;
  return !hasFieldsArgument(other) && isBefore(field, other);
}

static std::optional<RelationKind> kindFrom(const Field &field) {
  const Field &other = *field.opposite;
  if (field.isList() && other.isList()) {
    if (!isForwardOfMany(field, other))
      return std::nullopt;
    return hasFieldsArgument(field) || hasFieldsArgument(other)
               ? RelationKind::EmbeddedManyToMany
               : RelationKind::ImplicitManyToMany;
  }
  if (field.isList())
    return std::nullopt;
  if (other.isList())
    return RelationKind::OneToMany;
  if (!isForwardOfOne(field, other))
    return std::nullopt;
  return RelationKind::OneToOne;
}

void forEachRelationField(const Model &model,
                          function_ref<void(const Field &)> visit) {
  if (model.block->kind != BlockKind::CompositeType)
    for (const Field &field : model.fields)
      if (field.isRelation())
        visit(field);
}

void forEachRelation(const Model &model,
                     function_ref<void(const RelationSides &)> visit) {
  forEachRelationField(model, [&](const Field &field) {
    if (!field.opposite)
      return;
    if (std::optional<RelationKind> kind = kindFrom(field))
      visit({*kind, &field, field.opposite});
  });
}

void forEachRelation(const Schema &schema,
                     function_ref<void(const RelationSides &)> visit) {
  for (const Model &model : schema.models())
    forEachRelation(model, visit);
}

void forEachRelationField(const Schema &schema,
                          function_ref<void(const Field &)> visit) {
  for (const Model &model : schema.models())
    forEachRelationField(model, visit);
}

bool isForward(const Field &field) {
  if (!field.isRelation() || !field.opposite)
    return false;
  std::optional<RelationKind> kind = kindFrom(field);
  return kind && *kind <= RelationKind::OneToMany;
}

bool hasExplicitAction(const Field &side) {
  return side.relation && (side.relation->onDelete || side.relation->onUpdate);
}

bool isUniqueCriterion(const Model &model, ArrayRef<const Field *> fields) {
  return any_of(model.indexes, [&](const IndexAttribute &index) {
    if (index.kind != IndexAttribute::Kind::Id &&
        index.kind != IndexAttribute::Kind::Unique)
      return false;
    return index.fields.size() == fields.size() &&
           all_of(index.fields, [&](const IndexedField &part) {
             return part.field && is_contained(fields, part.field);
           });
  });
}

ReferentialAction effectiveOnDelete(const Field &side) {
  if (side.relation && side.relation->onDelete)
    return *side.relation->onDelete;
  bool nullable = side.arity != Arity::Required &&
                  all_of(referencingFields(side), [](const Field *column) {
                    return column->arity != Arity::Required;
                  });
  return nullable ? ReferentialAction::SetNull : ReferentialAction::Restrict;
}

ReferentialAction effectiveOnUpdate(const Field &side) {
  return side.relation && side.relation->onUpdate ? *side.relation->onUpdate
                                                  : ReferentialAction::Cascade;
}

RelationMode effectiveRelationMode(const Schema &schema) {
  const Datasource *datasource = schema.datasource();
  if (!datasource)
    return RelationMode::ForeignKeys;
  bool hasForeignKeys = !datasource->provider ||
                        !connectorOf(*datasource->provider).storesDocuments;
  return hasForeignKeys ? datasource->relationMode : RelationMode::Prisma;
}

} // namespace holdfast
