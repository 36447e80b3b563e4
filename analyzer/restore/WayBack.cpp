#include "restore/WayBack.h"

#include "catalog/LowerSchema.h"
#include "restore/RestoreText.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

WayBack::WayBack(std::string label, std::shared_ptr<const Schema> earlier,
                 const Schema &current, Provider provider)
    : label(std::move(label)), earlier(std::move(earlier)), provider(provider),
      counterparts(*this->earlier, current, provider,
                   /*byDatabaseOnly=*/false),
      names(counterparts) {}

std::vector<Edit> WayBack::write(const Selection &selection) const {
  return restoreSchema(counterparts, names, &selection).edits;
}

// --- What is meant -----------------------------------------------------------

const Model *WayBack::modelOf(const Table &table) const {
  for (const Model *model : earlier->modelsOfTable(table.name))
    if (model->isTable() && schemaNameOr(model->schemaName, provider) ==
                                schemaNameOr(table.schema, provider))
      return model;
  return nullptr;
}

const Field *WayBack::fieldOf(const Model &model, StringRef column) const {
  auto found = find_if(model.fields, [&](const Field &field) {
    return field.isColumn() && field.columnName == column;
  });
  return found == model.fields.end() ? nullptr : &*found;
}

/// Whether the current schema has the field, or will have it.
bool WayBack::isThere(const Field &field, const Selection &selection) const {
  return counterparts.of(field) || selection.contains(&field);
}

// --- What belongs to it ------------------------------------------------------

void WayBack::addWithEnum(const Field &field, Selection &selection) const {
  selection.insert(&field);
  selection.insert(field.model);
  const Enum *type = field.type.enumeration;
  if (type && !counterparts.of(*type))
    selection.insert(type);
}

/// Adds the lost sides of a relation if all that it needs is there.
void WayBack::addRelation(const Field &field, Selection &selection) const {
  const Field *other = field.opposite;
  if (!other)
    return;
  for (const Field *side : {&field, other}) {
    bool isComing = counterparts.isLost(*side) || counterparts.of(*side);
    bool hasModel =
        counterparts.of(*side->model) || selection.contains(side->model);
    auto isMissing = [&](const Field *column) {
      return !isThere(*column, selection);
    };
    if (!isComing || !hasModel ||
        (side->relation && (any_of(side->relation->fields, isMissing) ||
                            any_of(side->relation->references, isMissing))))
      return;
  }
  for (const Field *side : {&field, other})
    if (!counterparts.of(*side)) {
      selection.insert(side);
      selection.insert(side->model);
    }
  for (const Field *side : {&field, other})
    if (side->relation && !side->opposite->isList())
      addKeyOf(*side->relation, *side->model, selection);
}

/// Adds what makes the columns of a one-to-one relation unique.
void WayBack::addKeyOf(const RelationAttribute &relation, const Model &model,
                       Selection &selection) const {
  for (const IndexAttribute &index : model.indexes)
    if (index.kind != IndexAttribute::Kind::Index && !relation.fields.empty() &&
        equal(relation.fields, index.fields,
              [](const Field *column, const IndexedField &part) {
                return part.field == column;
              })) {
      selection.insert(index.attribute);
      selection.insert(&model);
    }
}

std::vector<Edit> WayBack::table(const Table &table) const {
  const Model *model = modelOf(table);
  if (!model || counterparts.of(*model))
    return {};
  Selection selection;
  for (const Field &field : model->fields)
    if (!field.isRelation())
      addWithEnum(field, selection);
  for (const Field &field : model->fields)
    if (field.isRelation())
      addRelation(field, selection);
  return write(selection);
}

std::vector<Edit> WayBack::column(const Table &table,
                                  const Column &column) const {
  const Model *model = modelOf(table);
  const Field *field = model ? fieldOf(*model, column.name) : nullptr;
  if (!field || !counterparts.of(*model) || !counterparts.isLost(*field))
    return {};
  Selection selection;
  addWithEnum(*field, selection);
  for (const Field &other : model->fields)
    if (other.relation && is_contained(other.relation->fields, field))
      addRelation(other, selection);
  // A key or an index over several columns goes with each of them.
  for (const IndexAttribute &index : model->indexes)
    if (index.fields.size() > 1 &&
        any_of(index.fields,
               [&](const IndexedField &part) { return part.field == field; }) &&
        all_of(index.fields, [&](const IndexedField &part) {
          return part.field && isThere(*part.field, selection);
        }))
      selection.insert(index.attribute);
  return write(selection);
}

std::vector<Edit> WayBack::relation(const Table &table,
                                    const ForeignKey &key) const {
  const Model *model = modelOf(table);
  if (!model || !counterparts.of(*model))
    return {};
  Selection selection;
  for (const Field &field : model->fields)
    if (field.relation && field.isRelation() &&
        equal(field.relation->fields, key.columns,
              [](const Field *column, const std::string &name) {
                return column->columnName == name;
              }) &&
        field.type.model->tableName == key.referencedTable)
      addRelation(field, selection);
  return write(selection);
}

std::vector<Edit> WayBack::joinTable(const Table &table) const {
  Selection selection;
  for (const Model &model : earlier->models())
    for (const Field &field : model.fields)
      if (field.isRelation() && field.isList() && field.opposite &&
          field.opposite->isList() && "_" + joinTableName(field) == table.name)
        addRelation(field, selection);
  return write(selection);
}

// --- Indexes and enums -------------------------------------------------------

static bool isOver(const IndexAttribute &attribute, const Index &index) {
  bool isUnique = attribute.kind == IndexAttribute::Kind::Unique;
  return attribute.kind != IndexAttribute::Kind::Id &&
         isUnique == index.unique &&
         equal(attribute.fields, index.parts,
               [](const IndexedField &field, const IndexPart &part) {
                 return field.field && field.field->columnName == part.column &&
                        field.descending == part.descending;
               });
}

/// The attribute that makes the index: of several over the same columns, the
/// one of its name, else the one that has no name.
static const IndexAttribute *attributeOf(const Model &model,
                                         const Index &index) {
  const IndexAttribute *found = nullptr;
  for (const IndexAttribute &attribute : model.indexes) {
    if (!isOver(attribute, index))
      continue;
    if (attribute.map == index.name)
      return &attribute;
    if (attribute.map.empty())
      found = &attribute;
  }
  return found;
}

std::vector<Edit> WayBack::indexes(const Table &table,
                                   ArrayRef<const Index *> indexes) const {
  const Model *model = modelOf(table);
  if (!model || !counterparts.of(*model))
    return {};
  Selection selection;
  selection.insert(model);
  for (const Index *index : indexes) {
    const IndexAttribute *attribute = attributeOf(*model, *index);
    if (!attribute)
      return {};
    selection.insert(attribute->attribute);
  }
  SchemaRestoration result = restoreSchema(counterparts, names, &selection);
  // One that seems to be there after all is for somebody who knows the
  // database to write.
  return result.elements.size() == indexes.size() ? std::move(result.edits)
                                                  : std::vector<Edit>();
}

static const Enum *findType(const Schema &schema, const EnumType &type,
                            Provider provider) {
  for (const Enum *found : schema.enumsOfType(type.name))
    if (schemaNameOr(found->schemaName, provider) ==
        schemaNameOr(type.schema, provider))
      return found;
  return nullptr;
}

std::vector<Edit> WayBack::enumType(const EnumType &type) const {
  const Enum *found = findType(*earlier, type, provider);
  if (!found || counterparts.of(*found))
    return {};
  Selection selection;
  selection.insert(found);
  return write(selection);
}

std::vector<Edit> WayBack::enumValues(const EnumType &type,
                                      ArrayRef<std::string> values) const {
  const Enum *found = findType(*earlier, type, provider);
  if (!found || !counterparts.of(*found))
    return {};
  Selection selection;
  selection.insert(found);
  for (const EnumValue &value : found->values)
    if (is_contained(values, value.databaseName))
      selection.insert(value.declaration);
  return write(selection);
}

} // namespace holdfast
