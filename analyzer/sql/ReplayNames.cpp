#include "sql/ReplayState.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// The names that servers give to what has none.
namespace holdfast::sql {

static std::string joinColumns(ArrayRef<std::string> columns) {
  std::string joined;
  for (const std::string &column : columns) {
    if (!joined.empty())
      joined += '_';
    joined += column;
  }
  return joined;
}

std::string ReplayState::primaryKeyName(const Table &table) const {
  return database.chooseName(table.schema, table.name, "", "pkey", true);
}

/// `first`, `first_2`, …: the first that no index of the table has.
std::string ReplayState::numberedIndexName(const Table &table,
                                           StringRef first) const {
  std::string name = first.str();
  unsigned number = 2;
  if (first.equals_insensitive("primary"))
    name = first.str() + "_" + std::to_string(number++);
  while (isIndexNameTaken(table, name))
    name = first.str() + "_" + std::to_string(number++);
  return name;
}

std::string ReplayState::indexName(const Table &table, const Index &index,
                                   StringRef label) const {
  switch (dialect->generatedNames) {
  case GeneratedNames::None:
    return "";
  case GeneratedNames::MySQL: {
    StringRef column = index.parts.empty() ? "" : index.parts.front().column;
    return numberedIndexName(table,
                             column.empty() ? "functional_index" : column);
  }
  case GeneratedNames::Postgres:
    break;
  }
  std::vector<std::string> columns;
  unsigned expressions = 0;
  for (const IndexPart &part : index.parts) {
    std::string name = part.column;
    if (name.empty()) {
      name = "expr";
      if (expressions++)
        name += std::to_string(expressions - 1);
    }
    columns.push_back(name);
  }
  return database.chooseName(table.schema, table.name, joinColumns(columns),
                             label, true);
}

/// One more than the largest number N of `prefixN` among the names.
template <typename List>
static std::string nextNumbered(const List &list, const std::string &prefix) {
  unsigned largest = 0;
  for (const auto &object : list) {
    StringRef name = object.name;
    unsigned number;
    if (name.consume_front(prefix) && !name.getAsInteger(10, number))
      largest = std::max(largest, number);
  }
  return prefix + std::to_string(largest + 1);
}

std::string ReplayState::foreignKeyName(const Table &table,
                                        ArrayRef<std::string> columns) const {
  if (dialect->generatedNames == GeneratedNames::MySQL)
    return nextNumbered(table.foreignKeys, table.name + "_ibfk_");
  return database.chooseName(table.schema, table.name, joinColumns(columns),
                             "fkey", false);
}

std::string ReplayState::checkName(const Table &table,
                                   StringRef inlineColumn) const {
  switch (dialect->generatedNames) {
  case GeneratedNames::None:
    return "";
  case GeneratedNames::MySQL:
    return nextNumbered(table.checks, table.name + "_chk_");
  case GeneratedNames::Postgres:
    return database.chooseName(table.schema, table.name, inlineColumn, "check",
                               false);
  }
  llvm_unreachable("covered switch");
}

/// MySQL calls the index of a foreign key after the key, if that has a name.
std::string ReplayState::implicitIndexName(const Table &table,
                                           const Constraint &constraint) const {
  if (constraint.usingIndex)
    return constraint.usingIndex.text.str();
  if (constraint.name)
    return constraint.name.text.str();
  return numberedIndexName(table, constraint.parts.empty()
                                      ? StringRef("fk")
                                      : constraint.parts[0].column.text);
}

} // namespace holdfast::sql
