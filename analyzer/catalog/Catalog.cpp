#include "catalog/Catalog.h"

#include "llvm/ADT/STLExtras.h"

#include <tuple>

using namespace llvm;

namespace holdfast {

bool ColumnType::operator==(const ColumnType &other) const {
  return std::tie(schema, name, arguments, arrayDimensions, isUnsigned,
                  values) == std::tie(other.schema, other.name, other.arguments,
                                      other.arrayDimensions, other.isUnsigned,
                                      other.values);
}

/// The first element of `list` for which schema and name agree, or null.
template <typename List>
static auto findQualified(List &list, StringRef schema, StringRef name) {
  auto found = find_if(list, [&](const auto &object) {
    return object.name == name && object.schema == schema;
  });
  return found == list.end() ? nullptr : &*found;
}

/// Whether the server cannot tell the index from one that it made itself.
static bool isIndexOf(const ForeignKey &key, const Index &index) {
  return !index.unique && index.method == "btree" && index.name == key.name &&
         index.parts.size() == key.columns.size() &&
         all_of(zip_equal(index.parts, key.columns), [](const auto &pair) {
           return std::get<0>(pair).column == std::get<1>(pair);
         });
}

void separateForeignKeyIndexes(Table &table) {
  std::vector<Index> others;
  for (Index &index : table.indexes) {
    bool isOfKey = any_of(table.foreignKeys, [&](const ForeignKey &key) {
      return isIndexOf(key, index);
    });
    index.implicit |= isOfKey;
    (isOfKey ? table.foreignKeyIndexes : others).push_back(std::move(index));
  }
  table.indexes = std::move(others);
}

void addForeignKeyIndexes(Table &table) {
  auto begins = [](const auto &parts, const ForeignKey &key) {
    return parts.size() >= key.columns.size() &&
           all_of(zip(parts, key.columns), [](const auto &pair) {
             return std::get<0>(pair).column == std::get<1>(pair);
           });
  };
  for (const ForeignKey &key : table.foreignKeys) {
    auto serves = [&](const Index &index) { return begins(index.parts, key); };
    if ((table.primaryKey && begins(table.primaryKey->parts(), key)) ||
        any_of(table.indexes, serves) ||
        any_of(table.foreignKeyIndexes, serves))
      continue;
    Index &index = table.foreignKeyIndexes.emplace_back();
    index.name = key.name;
    index.implicit = true;
    index.origin = key.origin;
    for (const std::string &column : key.columns)
      index.parts.emplace_back().column = column;
  }
}

Column *Table::findColumn(StringRef name) {
  auto found =
      find_if(columns, [&](const Column &c) { return c.name == name; });
  return found == columns.end() ? nullptr : &*found;
}

const Column *Table::findColumn(StringRef name) const {
  return const_cast<Table *>(this)->findColumn(name);
}

const ParentTable *Table::partitionOf() const {
  auto found = find_if(
      parents, [](const ParentTable &parent) { return !parent.bound.empty(); });
  return found == parents.end() ? nullptr : &*found;
}

std::vector<IndexPart> PrimaryKey::parts() const {
  std::vector<IndexPart> all;
  for (const std::string &column : columns) {
    auto found = find_if(
        special, [&](const IndexPart &part) { return part.column == column; });
    if (found != special.end())
      all.push_back(*found);
    else
      all.emplace_back().column = column;
  }
  return all;
}

const Table *Catalog::findTable(StringRef schema, StringRef name) const {
  if (!index.hasTables(*this))
    return findQualified(tables, schema, name);
  std::optional<uint32_t> position = index.table(schema, name);
  return position ? &tables[*position] : nullptr;
}

Table *Catalog::findTable(StringRef schema, StringRef name) {
  return const_cast<Table *>(std::as_const(*this).findTable(schema, name));
}

const EnumType *Catalog::findEnum(StringRef schema, StringRef name) const {
  if (!index.hasEnums(*this))
    return findQualified(enums, schema, name);
  std::optional<uint32_t> position = index.enumType(schema, name);
  return position ? &enums[*position] : nullptr;
}

EnumType *Catalog::findEnum(StringRef schema, StringRef name) {
  return const_cast<EnumType *>(std::as_const(*this).findEnum(schema, name));
}

std::vector<const Table *> Catalog::findReferrers(StringRef schema,
                                                  StringRef name) const {
  std::vector<const Table *> found;
  if (index.hasTables(*this)) {
    for (uint32_t position : index.referrers(schema, name))
      found.push_back(&tables[position]);
    return found;
  }
  for (const Table &table : tables)
    if (any_of(table.foreignKeys, [&](const ForeignKey &key) {
          return key.referencedTable == name && key.referencedSchema == schema;
        }))
      found.push_back(&table);
  return found;
}

bool isMigrationsTable(StringRef name) { return name == "_prisma_migrations"; }

} // namespace holdfast
