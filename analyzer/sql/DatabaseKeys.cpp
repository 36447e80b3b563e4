#include "sql/Database.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Keys, indexes and constraints of a table.
namespace holdfast::sql {

void Database::setPrimaryKey(Table &table, PrimaryKey primaryKey) {
  registerIndex(table, primaryKey.name);
  countConstraint(table, primaryKey.name, 1);
  table.primaryKey = std::move(primaryKey);
}

void Database::dropPrimaryKey(Table &table) {
  if (!table.primaryKey)
    return;
  unregisterIndex(table, table.primaryKey->name);
  countConstraint(table, table.primaryKey->name, -1);
  table.primaryKey.reset();
}

void Database::addIndex(Table &table, Index index) {
  registerIndex(table, index.name);
  if (index.constraint)
    countConstraint(table, index.name, 1);
  table.indexes.push_back(std::move(index));
}

void Database::dropIndex(Table &table, size_t position) {
  Index &index = table.indexes[position];
  unregisterIndex(table, index.name);
  if (index.constraint)
    countConstraint(table, index.name, -1);
  table.indexes.erase(table.indexes.begin() + position);
}

void Database::renameIndex(Table &table, size_t position, StringRef name) {
  Index &index = table.indexes[position];
  unregisterIndex(table, index.name);
  if (index.constraint) {
    countConstraint(table, index.name, -1);
    countConstraint(table, name, 1);
  }
  index.name = name.str();
  // Whoever names it wants it.
  index.implicit = false;
  registerIndex(table, name);
}

/// Whether the columns stand at the front of `parts`, in their order.
static bool startsWith(ArrayRef<IndexPart> parts,
                       ArrayRef<std::string> columns) {
  return parts.size() >= columns.size() &&
         all_of(zip(parts, columns), [](const auto &pair) {
           return std::get<0>(pair).column == std::get<1>(pair) &&
                  !std::get<0>(pair).length;
         });
}

static bool startsWith(const std::optional<PrimaryKey> &key,
                       ArrayRef<std::string> columns) {
  return key && ArrayRef(key->columns).take_front(columns.size()) == columns;
}

void Database::addImplicitIndex(Table &table, const ForeignKey &foreignKey,
                                std::string name) {
  bool served = startsWith(table.primaryKey, foreignKey.columns) ||
                any_of(table.indexes, [&](const Index &index) {
                  return index.method == "btree" &&
                         startsWith(index.parts, foreignKey.columns);
                });
  if (served)
    return;
  Index index;
  index.name = std::move(name);
  index.implicit = true;
  index.origin = foreignKey.origin;
  for (const std::string &column : foreignKey.columns)
    index.parts.emplace_back().column = column;
  addIndex(table, std::move(index));
}

void Database::dropSuperfluousIndexes(Table &table) {
  if (!facts->indexesForeignKeys)
    return;
  for (size_t i = table.indexes.size(); i-- > 0;) {
    const Index &index = table.indexes[i];
    if (!index.implicit)
      continue;
    std::vector<std::string> columns;
    for (const IndexPart &part : index.parts)
      columns.push_back(part.column);
    bool served = startsWith(table.primaryKey, columns) ||
                  any_of(table.indexes, [&](const Index &other) {
                    return &other != &index && other.method == "btree" &&
                           (!other.implicit || &other < &index) &&
                           startsWith(other.parts, columns);
                  });
    if (served)
      dropIndex(table, i);
  }
}

void Database::makeRoomFor(Table &table, const Index &added) {
  if (!facts->indexesForeignKeys)
    return;
  for (size_t i = table.indexes.size(); i-- > 0;)
    if (const Index &index = table.indexes[i];
        index.implicit && added.method == "btree") {
      std::vector<std::string> columns;
      for (const IndexPart &part : index.parts)
        columns.push_back(part.column);
      if (startsWith(added.parts, columns))
        dropIndex(table, i);
    }
}

void Database::addForeignKey(Table &table, ForeignKey foreignKey) {
  countConstraint(table, foreignKey.name, 1);
  addReferrer(foreignKey.referencedSchema, foreignKey.referencedTable, table);
  table.foreignKeys.push_back(std::move(foreignKey));
}

bool Database::renameIndex(Table &table, StringRef name, StringRef newName) {
  for (auto [position, index] : enumerate(table.indexes))
    if (sameName(index.name, name)) {
      renameIndex(table, position, newName);
      return true;
    }
  return false;
}

void Database::addCheck(Table &table, CheckConstraint check) {
  countConstraint(table, check.name, 1);
  table.checks.push_back(std::move(check));
}

bool Database::hasConstraint(const Table &table, StringRef name) const {
  auto named = [&](const auto &object) { return sameName(object.name, name); };
  return (table.primaryKey && named(*table.primaryKey)) ||
         any_of(table.foreignKeys, named) || any_of(table.checks, named) ||
         any_of(table.indexes,
                [&](const Index &index) {
                  return index.constraint && named(index);
                }) ||
         (facts->constraintsAreObjects &&
          any_of(table.columns, [&](const Column &column) {
            return column.defaultValue && !name.empty() &&
                   sameName(column.defaultValue->constraint, name);
          }));
}

bool Database::dropConstraint(Table &table, StringRef name) {
  auto named = [&](const auto &object) { return sameName(object.name, name); };
  if (table.primaryKey && named(*table.primaryKey)) {
    dropPrimaryKey(table);
    return true;
  }
  for (auto [position, index] : enumerate(table.indexes))
    if (index.constraint && named(index)) {
      dropIndex(table, position);
      return true;
    }
  for (Column &column : table.columns)
    if (column.defaultValue && !name.empty() &&
        sameName(column.defaultValue->constraint, name)) {
      column.defaultValue.reset();
      return true;
    }
  size_t before = table.foreignKeys.size() + table.checks.size();
  erase_if(table.foreignKeys, named);
  erase_if(table.checks, named);
  if (before == table.foreignKeys.size() + table.checks.size())
    return false;
  countConstraint(table, name, -1);
  return true;
}

bool Database::renameConstraint(Table &table, StringRef name,
                                StringRef newName) {
  auto named = [&](const auto &object) { return sameName(object.name, name); };
  if (table.primaryKey && named(*table.primaryKey)) {
    PrimaryKey renamed = *table.primaryKey;
    dropPrimaryKey(table);
    renamed.name = newName.str();
    setPrimaryKey(table, std::move(renamed));
    return true;
  }
  for (auto [position, index] : enumerate(table.indexes))
    if (index.constraint && named(index)) {
      renameIndex(table, position, newName);
      return true;
    }
  auto renameIn = [&](auto &list) {
    auto found = find_if(list, named);
    if (found == list.end())
      return false;
    found->name = newName.str();
    return true;
  };
  for (Column &column : table.columns)
    if (column.defaultValue && !name.empty() &&
        sameName(column.defaultValue->constraint, name)) {
      column.defaultValue->constraint = newName.str();
      return true;
    }
  if (!renameIn(table.foreignKeys) && !renameIn(table.checks))
    return false;
  countConstraint(table, name, -1);
  countConstraint(table, newName, 1);
  return true;
}

} // namespace holdfast::sql
