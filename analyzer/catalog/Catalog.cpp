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

Table *Catalog::findTable(StringRef schema, StringRef name) {
  return findQualified(tables, schema, name);
}

const Table *Catalog::findTable(StringRef schema, StringRef name) const {
  return findQualified(tables, schema, name);
}

EnumType *Catalog::findEnum(StringRef schema, StringRef name) {
  return findQualified(enums, schema, name);
}

const EnumType *Catalog::findEnum(StringRef schema, StringRef name) const {
  return findQualified(enums, schema, name);
}

bool isMigrationsTable(StringRef name) { return name == "_prisma_migrations"; }

} // namespace holdfast
