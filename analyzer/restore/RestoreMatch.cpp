#include "restore/RestoreMatch.h"

#include "catalog/LowerSchema.h"
#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace holdfast {

Counterparts::Counterparts(const Schema &earlier, const Schema &current,
                           Provider provider, bool byDatabaseOnly)
    : earlier(earlier), current(current), byDatabaseOnly(byDatabaseOnly),
      provider(provider) {
  pairModels();
  for (const Model &model : earlier.models())
    if (const Model *other = of(model))
      pairColumns(model, *other);
  pairEnums();
  for (const Model &model : earlier.models())
    if (const Model *other = of(model))
      pairRelations(model, *other);
  withholdReplaced();
}

void Counterparts::pair(const Model &model, const Model &other) {
  models[&model] = &other;
  taken.insert(&other);
}

void Counterparts::pair(const Field &field, const Field &other) {
  fields[&field] = &other;
  taken.insert(&other);
}

// --- Models and enums --------------------------------------------------------

void Counterparts::pairByName(const Model &model) {
  const Model *other = current.findModel(model.name);
  if (other && !taken.contains(other) &&
      other->block->kind == model.block->kind)
    pair(model, *other);
}

void Counterparts::pairModels() {
  auto key = [&](const Model &model) {
    return schemaNameOr(model.schemaName, provider) + "." + model.tableName;
  };
  StringMap<const Model *> byTable;
  for (const Model &model : current.models())
    if (model.isTable())
      byTable.try_emplace(key(model), &model);
  for (const Model &model : earlier.models())
    if (const Model *other =
            model.isTable() ? byTable.lookup(key(model)) : nullptr)
      if (!taken.contains(other))
        pair(model, *other);
  for (const Model &model : earlier.models())
    if (!of(model) && !byDatabaseOnly)
      pairByName(model);
}

void Counterparts::pairEnums() {
  auto add = [&](const Enum &type, const Enum *other) {
    if (!other || enums.contains(&type) || taken.contains(other))
      return;
    enums[&type] = other;
    taken.insert(other);
  };
  bool hasTypes = connectorOf(provider).enumValues == EnumValues::InTypes;
  if (hasTypes)
    for (const Enum &type : earlier.enums())
      for (const Enum &other : current.enums())
        if (type.databaseName == other.databaseName &&
            schemaNameOr(type.schemaName, provider) ==
                schemaNameOr(other.schemaName, provider))
          add(type, &other);
  if (!hasTypes || !byDatabaseOnly)
    for (const Enum &type : earlier.enums())
      add(type, current.findEnum(type.name));
  // Where the values are part of a column, the column tells.
  if (hasTypes)
    return;
  for (const Model &model : earlier.models())
    for (const Field &field : model.fields)
      if (const Field *other = of(field);
          other && field.type.enumeration && other->type.enumeration)
        enums.try_emplace(field.type.enumeration, other->type.enumeration);
}

// --- Fields ------------------------------------------------------------------

void Counterparts::pairColumns(const Model &model, const Model &other) {
  StringMap<const Field *> byColumn;
  for (const Field &field : other.fields)
    if (field.isColumn())
      byColumn.try_emplace(field.columnName, &field);
  for (const Field &field : model.fields)
    if (const Field *same =
            field.isColumn() ? byColumn.lookup(field.columnName) : nullptr)
      if (!isTaken(*same))
        pair(field, *same);
  for (const Field &field : model.fields) {
    // Prisma refuses a column that is called as a field for another one.
    const Field *same = other.findField(
        byDatabaseOnly ? StringRef(field.columnName) : field.name);
    if (same && !of(field) && !isTaken(*same) && !field.isRelation() &&
        !same->isRelation())
      pair(field, *same);
  }
}

static bool hasColumns(const Field &field) {
  return field.relation && !field.relation->fields.empty();
}

static StringRef relationName(const Field &field) {
  return field.relation ? StringRef(field.relation->name) : StringRef();
}

std::string joinTableName(const Field &field) {
  if (StringRef name = relationName(field); !name.empty())
    return name.str();
  StringRef one = field.model->name, two = field.type.model->name;
  return (Twine(std::min(one, two)) + "To" + std::max(one, two)).str();
}

/// Whether both fields say the same of the same columns. Sides without columns
/// follow the other side.
bool Counterparts::isSameRelation(const Field &field,
                                  const Field &candidate) const {
  if (!candidate.isRelation() || isTaken(candidate) ||
      of(*field.type.model) != candidate.type.model)
    return false;
  if (hasColumns(field) != hasColumns(candidate))
    return false;
  if (!hasColumns(field))
    return field.isList() && field.opposite && field.opposite->isList() &&
           candidate.isList() && candidate.opposite &&
           candidate.opposite->isList() && !hasColumns(*candidate.opposite) &&
           !hasColumns(*field.opposite) &&
           joinTableName(field) == joinTableName(candidate) &&
           (field.model != field.opposite->model ||
            field.name == candidate.name);
  ArrayRef<const Field *> ours = field.relation->fields;
  ArrayRef<const Field *> theirs = candidate.relation->fields;
  return ours.size() == theirs.size() && all_of(ours, [&](const Field *column) {
           const Field *now = of(*column);
           return now && is_contained(theirs, now);
         });
}

const Field *Counterparts::findRelation(const Field &field,
                                        const Model &other) const {
  for (const Field &candidate : other.fields)
    if (isSameRelation(field, candidate))
      return &candidate;
  return nullptr;
}

/// A relation to a lost model whose field is still there, to a type that nobody
/// declares now.
const Field *Counterparts::findBroken(const Field &field,
                                      const Model &other) const {
  const Field *same = other.findField(field.name);
  bool isBroken = same && !isTaken(*same) && !of(*field.type.model) &&
                  same->type.kind == FieldType::Kind::Unknown &&
                  same->declaration->type &&
                  same->declaration->type->name.text == field.type.model->name;
  return isBroken ? same : nullptr;
}

void Counterparts::pairRelations(const Model &model, const Model &other) {
  for (const Field &field : model.fields) {
    if (!field.isRelation() || of(field))
      continue;
    if (const Field *same = findBroken(field, other)) {
      pair(field, *same);
      continue;
    }
    if (const Field *same = findRelation(field, other)) {
      pair(field, *same);
      if (field.opposite && same->opposite && !of(*field.opposite) &&
          !isTaken(*same->opposite))
        pair(*field.opposite, *same->opposite);
    }
  }
  if (byDatabaseOnly)
    return;
  for (const Field &field : model.fields) {
    const Field *same = other.findField(field.name);
    if (!field.isRelation() || of(field) || !same || isTaken(*same) ||
        !same->isRelation() || of(*field.type.model) != same->type.model)
      continue;
    // Of a side that has found another partner nothing is left to come back to.
    const Field *before = field.opposite, *now = same->opposite;
    if (!before || !now || of(*before) == now ||
        (!of(*before) && !isTaken(*now)))
      pair(field, *same);
  }
}

// --- Relations that cannot come back -----------------------------------------

/// Whether columns and what they refer to would have different types, as some
/// of them were changed in place.
bool Counterparts::hasUnequalTypes(const Field &field) const {
  auto nowOf = [&](const Field *column) -> const Field & {
    const Field *now = of(*column);
    return now ? *now : *column;
  };
  const RelationAttribute &relation = *field.relation;
  if (relation.fields.size() != relation.references.size())
    return false;
  return any_of(
      zip_equal(relation.fields, relation.references), [&](const auto &pair) {
        const FieldType &a = nowOf(std::get<0>(pair)).type;
        const FieldType &b = nowOf(std::get<1>(pair)).type;
        return a.kind != b.kind ||
               (a.kind == FieldType::Kind::Scalar && a.scalar != b.scalar);
      });
}

/// Whether the columns belong to another relation now.
bool Counterparts::isReplaced(const Field &field) const {
  const Model *now = of(*field.model);
  if (!now || field.relation->fields.empty())
    return false;
  return any_of(now->fields, [&](const Field &other) {
    return other.relation && other.isRelation() &&
           other.relation->fields.size() == field.relation->fields.size() &&
           all_of(zip_equal(field.relation->fields, other.relation->fields),
                  [&](const auto &pair) {
                    return of(*std::get<0>(pair)) == std::get<1>(pair);
                  });
  });
}

void Counterparts::withholdReplaced() {
  for (const Model &model : earlier.models())
    for (const Field &field : model.fields) {
      const Field *other = field.opposite;
      if (!field.isRelation() || !other || of(field))
        continue;
      bool isForward = hasColumns(field);
      if (isForward && (isReplaced(field) || hasUnequalTypes(field))) {
        withheld.insert(&field);
        withheld.insert(other);
        replaced.push_back(&field);
      }
      // A side that has found another partner has no place for this one.
      const Field *otherNow = of(*other);
      if (otherNow && otherNow->opposite && withheld.insert(&field).second)
        replaced.push_back(&field);
    }
}

bool Counterparts::isLost(const Field &field) const {
  return !of(field) && !withheld.contains(&field) &&
         (!field.isRelation() || field.opposite);
}

} // namespace holdfast
