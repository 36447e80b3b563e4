#include "ide/sql/SqlObjects.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast {

/// Whether a word can mean the object of that name: servers fold what has no
/// quotes, this way or that.
static bool means(const SqlWord &word, StringRef name) {
  return word.quoted ? name == word.name : name.equals_insensitive(word.name);
}

template <typename Object>
static const Object *find(ArrayRef<Object> objects, const SqlWord &word) {
  auto exact = find_if(
      objects, [&](const Object &object) { return object.name == word.name; });
  if (exact != objects.end())
    return &*exact;
  auto folded = find_if(
      objects, [&](const Object &object) { return means(word, object.name); });
  return folded == objects.end() ? nullptr : &*folded;
}

/// The word before, whatever it is.
static const SqlWord *before(const SqlStatement &statement,
                             const SqlWord &word) {
  return &word == &statement.words.front() ? nullptr : &word - 1;
}

/// Whether a table is due where the word stands.
static bool followsTableKeyword(const SqlStatement &statement,
                                const SqlWord &word) {
  const SqlWord *previous = before(statement, word);
  while (previous && previous->qualifies)
    previous = before(statement, *previous);
  return previous && !previous->quoted &&
         StringSwitch<bool>(StringRef(previous->name).upper())
             .Cases("TABLE", "ON", "INTO", "FROM", "UPDATE", true)
             .Cases("JOIN", "REFERENCES", "EXISTS", "ONLY", "TRUNCATE", true)
             .Default(false);
}

std::vector<const Table *> tablesIn(const SqlStatement &statement,
                                    const Catalog &catalog) {
  std::vector<const Table *> tables;
  for (const SqlWord &word : statement.words) {
    if (!followsTableKeyword(statement, word))
      continue;
    const Table *table = find(ArrayRef(catalog.tables), word);
    if (table && !is_contained(tables, table))
      tables.push_back(table);
  }
  return tables;
}

/// A column of the table that qualifies the word, else of any that the
/// statement names.
static std::optional<SqlObject> findColumn(const SqlStatement &statement,
                                           const SqlWord &word,
                                           const Catalog &catalog) {
  std::vector<const Table *> tables = tablesIn(statement, catalog);
  if (word.qualified)
    if (const SqlWord *qualifier = before(statement, word))
      if (const Table *table = find(ArrayRef(catalog.tables), *qualifier))
        tables = {table};
  for (const Table *table : tables)
    if (const Column *column = find(ArrayRef(table->columns), word))
      return SqlObject{table, column};
  return std::nullopt;
}

static std::optional<SqlObject> findIn(const SqlStatement &statement,
                                       const SqlWord &word,
                                       const Catalog &catalog) {
  const Table *table = find(ArrayRef(catalog.tables), word);
  if (table && followsTableKeyword(statement, word))
    return SqlObject{table};
  if (auto column = findColumn(statement, word, catalog))
    return column;
  if (const EnumType *type = find(ArrayRef(catalog.enums), word))
    return SqlObject{nullptr, nullptr, type};
  // A keyword without quotes is one wherever it is no table's place.
  if (table && (word.quoted || word.qualifies || word.qualified))
    return SqlObject{table};
  return std::nullopt;
}

std::optional<SqlObject> findSqlObject(const SqlStatement &statement,
                                       const SqlWord &word,
                                       const Catalog &before,
                                       const Catalog &after) {
  if (std::optional<SqlObject> old = findIn(statement, word, before)) {
    old->isOld = true;
    return old;
  }
  return findIn(statement, word, after);
}

SqlMapping mappingOf(const SqlObject &object, const Schema &schema) {
  SqlMapping mapping;
  if (object.enumeration)
    for (const Enum *candidate : schema.enumsOfType(object.enumeration->name))
      if (candidate->schemaName.empty() ||
          candidate->schemaName == object.enumeration->schema)
        mapping.enumeration = candidate;
  if (!object.table)
    return mapping;
  for (const Model *model : schema.modelsOfTable(object.table->name))
    if (model->schemaName.empty() || model->schemaName == object.table->schema)
      mapping.model = model;
  if (mapping.model && object.column)
    for (const Field &field : mapping.model->fields)
      if (field.isColumn() && field.columnName == object.column->name)
        mapping.field = &field;
  return mapping;
}

} // namespace holdfast
