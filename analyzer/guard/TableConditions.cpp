#include "guard/Conditions.h"

#include "catalog/SqlName.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

/// Conditions that follow from what a table is, whatever a statement has
/// written down.
namespace holdfast::guard {

std::optional<RowCondition>
whereUnfit(const Column &column, const ColumnType &type, Provider provider) {
  std::string name = quotedName(column.name, provider);
  std::vector<std::string> lost;
  for (const std::string &value : column.type.values)
    if (!is_contained(type.values, value))
      lost.push_back(stringLiteral(value, provider));
  if (!type.values.empty() && !lost.empty())
    return RowCondition{name + " IN (" + join(lost, ", ") + ")"};
  unsigned length;
  bool isText = StringRef(column.type.name).ends_with("char") ||
                StringRef(column.type.name).ends_with("text");
  if (isText && StringRef(type.name).ends_with("char") &&
      type.arguments.size() == 1 &&
      !StringRef(type.arguments.front()).getAsInteger(10, length))
    return RowCondition{"CHAR_LENGTH(" + name + ") > " +
                        std::to_string(length)};
  return std::nullopt;
}

RowCondition whereShared(const Table &table, ArrayRef<std::string> columns,
                         Provider provider) {
  std::vector<std::string> quoted;
  for (const std::string &name : columns)
    quoted.push_back(quotedName(name, provider));
  std::string list = join(quoted, ", ");
  return {"(" + list + ") IN (SELECT " + list + " FROM " +
              qualifiedName(table.schema, table.name, provider) + " GROUP BY " +
              list + " HAVING count(*) > 1)",
          false};
}

bool hasHeirs(const Catalog &catalog, const Table &table) {
  return any_of(catalog.tables, [&](const Table &other) {
    return any_of(other.parents, [&](const ParentTable &parent) {
      return parent.bound.empty() && parent.name == table.name &&
             parent.schema == table.schema;
    });
  });
}

RowCondition whereOwn(const Table &table) {
  std::string name =
      qualifiedName(table.schema, table.name, Provider::PostgreSQL);
  return {"tableoid = " + stringLiteral(name, Provider::PostgreSQL) +
          "::regclass"};
}

} // namespace holdfast::guard
