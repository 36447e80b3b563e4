#include "sql/ReplayState.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Keys, indexes, foreign keys and checks.
namespace holdfast::sql {

/// `a_b`, as generated names have it; `expr` stands for an expression.
static std::string joinColumns(ArrayRef<std::string> columns) {
  std::string joined;
  for (const std::string &column : columns) {
    if (!joined.empty())
      joined += '_';
    joined += column;
  }
  return joined;
}

std::vector<std::string> ReplayState::columnsOf(Table &table,
                                                const Constraint &constraint,
                                                StringRef inlineColumn) {
  if (!inlineColumn.empty())
    return {inlineColumn.str()};
  std::vector<std::string> columns;
  for (const KeyPart &part : constraint.parts) {
    StringRef name = part.column.text;
    // In the table's own spelling, where names differ by case alone.
    if (Column *column = database.findColumn(table, name))
      name = column->name;
    else if (!part.column.text.empty())
      refuse("The column `" + name + "` does not exist in `" + table.name +
             "`.");
    columns.push_back(name.str());
  }
  return columns;
}

void ReplayState::addConstraint(Table &table, const Constraint &constraint,
                                StringRef inlineColumn) {
  using Kind = Constraint::Kind;
  switch (constraint.kind) {
  case Kind::PrimaryKey:
  case Kind::Unique:
    if (constraint.usingIndex)
      return useIndex(table, constraint);
    break;
  case Kind::Check:
    return addCheck(table, constraint, inlineColumn);
  case Kind::Index:
    return database.addIndex(table, makeIndex(constraint, table));
  case Kind::ForeignKey:
    break;
  default:
    return;
  }
  std::vector<std::string> columns = columnsOf(table, constraint, inlineColumn);
  if (constraint.kind == Kind::PrimaryKey)
    addPrimaryKey(table, constraint, columns);
  else if (constraint.kind == Kind::Unique)
    addUnique(table, constraint, columns);
  else
    addForeignKey(table, constraint, columns);
}

void ReplayState::addPrimaryKey(Table &table, const Constraint &constraint,
                                ArrayRef<std::string> columns) {
  if (table.primaryKey)
    return refuse("`" + table.name + "` has a primary key already.");
  PrimaryKey key;
  if (dialect->namedPrimaryKeys) {
    key.name = constraint.name ? constraint.name.text.str()
                               : database.chooseName(table.schema, table.name,
                                                     "", "pkey", true);
    if (constraint.name && database.find(table.schema, key.name))
      return refuse("The name `" + key.name + "` is taken already.");
  }
  key.columns = columns.vec();
  key.origin = origin(constraint.range);
  if (dialect->primaryKeyIsNotNull)
    for (const std::string &name : columns)
      if (Column *column = database.findColumn(table, name))
        column->nullable = false;
  database.setPrimaryKey(table, std::move(key));
}

/// Whether an index exists over just these columns, in this order.
static bool covers(const Index &index, ArrayRef<std::string> columns) {
  return index.constraint && index.parts.size() == columns.size() &&
         all_of(zip(index.parts, columns), [](const auto &pair) {
           return std::get<0>(pair).column == std::get<1>(pair);
         });
}

void ReplayState::addUnique(Table &table, const Constraint &constraint,
                            ArrayRef<std::string> columns) {
  // Only within one CREATE TABLE does a second one add nothing.
  bool creating = table.origin.span.range == statementRange &&
                  table.origin.span.file == file;
  if (creating && !constraint.name) {
    bool isKey =
        table.primaryKey && ArrayRef(table.primaryKey->columns) == columns;
    if (isKey || any_of(table.indexes, [&](const Index &index) {
          return covers(index, columns);
        }))
      return;
  }
  Index index;
  index.unique = true;
  index.constraint = true;
  for (const std::string &column : columns)
    index.parts.emplace_back().column = column;
  index.origin = origin(constraint.range);
  if (dialect->namedUniqueConstraints) {
    index.name = constraint.name ? constraint.name.text.str()
                                 : indexName(table, index, "key");
    if (constraint.name && database.find(table.schema, index.name))
      return refuse("The name `" + index.name + "` is taken already.");
  }
  database.addIndex(table, std::move(index));
}

void ReplayState::addForeignKey(Table &table, const Constraint &constraint,
                                ArrayRef<std::string> columns) {
  ForeignKey key;
  key.columns = columns.vec();
  key.onDelete = constraint.onDelete;
  key.onUpdate = constraint.onUpdate;
  key.origin = origin(constraint.range);
  for (const Name &name : constraint.referenced)
    key.referencedColumns.push_back(name.text.str());
  Table *target = findTable(constraint.table);
  if (target) {
    key.referencedSchema = target->schema;
    key.referencedTable = target->name;
    if (key.referencedColumns.empty() && target->primaryKey &&
        dialect->namedForeignKeys)
      key.referencedColumns = target->primaryKey->columns;
    for (std::string &name : key.referencedColumns)
      if (Column *column = database.findColumn(*target, name))
        name = column->name;
  } else {
    key.referencedSchema = creationSchema(constraint.table);
    key.referencedTable = constraint.table.name.text.str();
    // SQLite looks for the table when rows come.
    if (dialect->namedForeignKeys)
      refuse("The table `" + spelling(constraint.table) +
             "`, which the foreign key refers to, does not exist.");
  }
  if (dialect->namedForeignKeys)
    key.name = constraint.name
                   ? constraint.name.text.str()
                   : database.chooseName(table.schema, table.name,
                                         joinColumns(columns), "fkey", false);
  if (constraint.name && dialect->namedForeignKeys &&
      database.hasConstraint(table, key.name))
    return refuse("`" + table.name + "` has a constraint `" + key.name +
                  "` already.");
  database.addForeignKey(table, std::move(key));
}

void ReplayState::addCheck(Table &table, const Constraint &constraint,
                           StringRef inlineColumn) {
  CheckConstraint check;
  check.expression = text(constraint.expression).str();
  check.origin = origin(constraint.range);
  check.name = constraint.name
                   ? constraint.name.text.str()
                   : database.chooseName(table.schema, table.name, inlineColumn,
                                         "check", false);
  database.addCheck(table, std::move(check));
}

/// `ADD CONSTRAINT name PRIMARY KEY USING INDEX index`: the index becomes that
/// of the constraint and takes its name.
void ReplayState::useIndex(Table &table, const Constraint &constraint) {
  auto found = find_if(table.indexes, [&](const Index &index) {
    return database.sameName(index.name, constraint.usingIndex.text);
  });
  if (found == table.indexes.end())
    return refuse("The index `" + constraint.usingIndex.text +
                  "` does not exist on `" + table.name + "`.");
  Index index = *found;
  database.dropIndex(table, found - table.indexes.begin());
  if (constraint.name)
    index.name = constraint.name.text.str();
  index.origin = origin(constraint.range);
  if (constraint.kind == Constraint::Kind::Unique) {
    index.constraint = true;
    return database.addIndex(table, std::move(index));
  }
  PrimaryKey key;
  key.name = index.name;
  key.origin = index.origin;
  for (const IndexPart &part : index.parts) {
    key.columns.push_back(part.column);
    if (Column *column = database.findColumn(table, part.column))
      column->nullable = false;
  }
  database.setPrimaryKey(table, std::move(key));
}

// --- Indexes ----------------------------------------------------------------

Index ReplayState::makeIndex(const Constraint &constraint, const Table &table) {
  Index index;
  index.unique = constraint.unique;
  if (!constraint.method.empty())
    index.method = constraint.method.str();
  for (const KeyPart &part : constraint.parts) {
    IndexPart &made = index.parts.emplace_back();
    made.column = part.column.text.str();
    if (Column *column =
            database.findColumn(const_cast<Table &>(table), made.column))
      made.column = column->name;
    if (made.column.empty())
      made.expression = text(part.expression).str();
    made.descending = part.descending;
    made.length = part.length;
    made.operatorClass = part.operatorClass.str();
  }
  if (!constraint.expression.empty())
    index.predicate = text(constraint.expression).str();
  index.origin =
      origin(constraint.range.empty() ? statementRange : constraint.range);
  index.name = constraint.name.text.str();
  if (index.name.empty())
    index.name = indexName(table, index, "idx");
  return index;
}

std::string ReplayState::indexName(const Table &table, const Index &index,
                                   StringRef label) {
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

void ReplayState::run(const CreateIndex &create) {
  Table *table = findTable(create.table);
  std::string schema;
  const Relation *view = table ? nullptr : findRelation(create.table, schema);
  if (view && view->kind == Relation::Kind::View)
    return;
  if (!table)
    return refuse("The table `" + spelling(create.table) +
                  "` does not exist, so it can have no index.");
  StringRef name = create.index.name.text;
  bool taken =
      !name.empty() && (dialect->indexesShareNamespace
                            ? database.find(table->schema, name) != nullptr
                            : any_of(table->indexes, [&](const Index &index) {
                                return database.sameName(index.name, name);
                              }));
  if (taken) {
    if (!create.ifNotExists)
      refuse("The index `" + name + "` exists already.");
    return;
  }
  for (const KeyPart &part : create.index.parts)
    if (part.column && !database.findColumn(*table, part.column.text))
      return refuse("The column `" + part.column.text +
                    "` does not exist in `" + table->name + "`.");
  database.addIndex(*table, makeIndex(create.index, *table));
}

} // namespace holdfast::sql
