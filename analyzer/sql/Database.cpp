#include "sql/Database.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::sql {

Database::Database(const Dialect &dialect, Catalog base)
    : facts(&dialect), state(std::move(base)) {
  for (Table &table : state.tables) {
    for (Index &index : std::exchange(table.foreignKeyIndexes, {}))
      table.indexes.push_back(std::move(index));
    registerTable(table);
  }
  for (auto [position, view] : enumerate(state.views))
    relations[key(view.schema, view.name)] = {Relation::Kind::View,
                                              static_cast<uint32_t>(position)};
  viewUses.resize(state.views.size());
  for (auto [index, sequence] : enumerate(state.sequences)) {
    auto position = static_cast<uint32_t>(index);
    relations[key(sequence.schema, sequence.name)] = {Relation::Kind::Sequence,
                                                      position};
    noteOwner(position);
  }
  for (auto [position, type] : enumerate(state.enums))
    types[key(type.schema, type.name)] = static_cast<uint32_t>(position);
  for (const Domain &domain : state.domains)
    addType(domain.schema, domain.name);
  registerParents();
}

/// As long as tables change, parents are known by position.
void Database::registerParents() {
  for (Table &table : state.tables)
    for (const ParentTable &parent : std::exchange(table.parents, {}))
      if (const Table *found = findTable(parent.schema, parent.name))
        inherit(table, *found, parent.bound);
}

template <typename List> static void compact(List &list) {
  erase_if(list, [](const auto &object) {
    return object.name.empty() || object.schema == temporarySchema;
  });
}

Catalog Database::take() const {
  Catalog result = state;
  for (const auto &[child, list] : parents)
    for (const Parent &parent : list) {
      const Table &table = state.tables[parent.position];
      result.tables[child].parents.push_back(
          {table.schema, table.name, parent.bound});
    }
  compact(result.tables);
  compact(result.views);
  compact(result.enums);
  compact(result.domains);
  compact(result.sequences);
  if (facts->indexesForeignKeys)
    for (Table &table : result.tables)
      separateForeignKeyIndexes(table);
  return result;
}

// --- Lookup -----------------------------------------------------------------

std::string Database::key(StringRef schema, StringRef name) const {
  std::string text;
  text.reserve(schema.size() + name.size() + 1);
  text.append(schema.begin(), schema.end());
  text += '\0';
  text += facts->tablesIgnoreCase ? name.lower() : name.str();
  return text;
}

bool Database::sameTable(StringRef a, StringRef b) const {
  return facts->tablesIgnoreCase ? a.equals_insensitive(b) : a == b;
}

bool Database::sameColumn(StringRef a, StringRef b) const {
  return facts->columnsIgnoreCase ? a.equals_insensitive(b) : a == b;
}

const Relation *Database::find(StringRef schema, StringRef name) const {
  auto found = relations.find(key(schema, name));
  return found == relations.end() ? nullptr : &found->second;
}

Table *Database::findTable(StringRef schema, StringRef name) {
  const Relation *relation = find(schema, name);
  return relation && relation->kind == Relation::Kind::Table
             ? &state.tables[relation->position]
             : nullptr;
}

Column *Database::findColumn(Table &table, StringRef name) const {
  for (Column &column : table.columns)
    if (sameColumn(column.name, name))
      return &column;
  return nullptr;
}

bool Database::hasSchema(StringRef name) const {
  return is_contained(state.schemas, name);
}

EnumType *Database::findEnum(StringRef schema, StringRef name) {
  auto found = types.find(key(schema, name));
  return found == types.end() || found->second == noEnum
             ? nullptr
             : &state.enums[found->second];
}

bool Database::hasType(StringRef schema, StringRef name) const {
  return types.contains(key(schema, name));
}

// --- Names ------------------------------------------------------------------

void Database::registerIndex(const Table &table, StringRef name) {
  if (facts->indexesShareNamespace && !name.empty())
    relations.try_emplace(key(table.schema, name),
                          Relation{Relation::Kind::Index, positionOf(table)});
}

void Database::unregisterIndex(const Table &table, StringRef name) {
  if (facts->indexesShareNamespace && !name.empty())
    relations.erase(key(table.schema, name));
}

void Database::countConstraint(const Table &table, StringRef name, int change) {
  if (!name.empty())
    constraintNames[key(table.schema, name)] += change;
}

void Database::registerTable(const Table &table) {
  relations[key(table.schema, table.name)] = {Relation::Kind::Table,
                                              positionOf(table)};
  for (const Column &column : table.columns)
    noteTypeUse(table, column.type);
  if (table.primaryKey) {
    registerIndex(table, table.primaryKey->name);
    countConstraint(table, table.primaryKey->name, 1);
  }
  for (const Index &index : table.indexes) {
    registerIndex(table, index.name);
    if (index.constraint)
      countConstraint(table, index.name, 1);
  }
  for (const ForeignKey &foreignKey : table.foreignKeys) {
    countConstraint(table, foreignKey.name, 1);
    addReferrer(foreignKey.referencedSchema, foreignKey.referencedTable, table);
  }
  for (const CheckConstraint &check : table.checks)
    countConstraint(table, check.name, 1);
}

void Database::unregisterTable(const Table &table) {
  relations.erase(key(table.schema, table.name));
  if (table.primaryKey) {
    unregisterIndex(table, table.primaryKey->name);
    countConstraint(table, table.primaryKey->name, -1);
  }
  for (const Index &index : table.indexes) {
    unregisterIndex(table, index.name);
    if (index.constraint)
      countConstraint(table, index.name, -1);
  }
  for (const ForeignKey &foreignKey : table.foreignKeys)
    countConstraint(table, foreignKey.name, -1);
  for (const CheckConstraint &check : table.checks)
    countConstraint(table, check.name, -1);
}

bool Database::isConstraintNameTaken(StringRef schema, StringRef name) const {
  return constraintNames.lookup(key(schema, name)) > 0;
}

std::string Database::chooseName(StringRef schema, StringRef first,
                                 StringRef second, StringRef label,
                                 bool isRelation) const {
  for (unsigned number = 0;; ++number) {
    std::string ending = ("_" + label).str();
    if (number)
      ending += std::to_string(number);
    size_t firstSize = first.size(), secondSize = second.size();
    size_t separators = second.empty() ? 0 : 1;
    size_t limit = facts->maxNameLength ? facts->maxNameLength : ~0u;
    while (firstSize + secondSize + separators + ending.size() > limit) {
      if (firstSize > secondSize)
        --firstSize;
      else if (secondSize)
        --secondSize;
      else
        break;
    }
    // Never through the middle of a character.
    auto clip = [](StringRef text, size_t size) {
      while (size && size < text.size() && (text[size] & 0xC0) == 0x80)
        --size;
      return text.take_front(size);
    };
    std::string name = clip(first, firstSize).str();
    if (!second.empty())
      name += "_" + clip(second, secondSize).str();
    name += ending;
    bool taken = isConstraintNameTaken(schema, name) ||
                 (isRelation && find(schema, name));
    if (!taken)
      return name;
  }
}

} // namespace holdfast::sql
