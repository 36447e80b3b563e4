#include "sql/ReplayState.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Keys, foreign keys and checks.
namespace holdfast::sql {

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
      refuseColumn(table, "The column `" + name + "` does not exist in `" +
                              table.name + "`.");
    columns.push_back(name.str());
  }
  return columns;
}

void ReplayState::addConstraint(Table &table, const Constraint &constraint,
                                StringRef inlineColumn) {
  using Kind = Constraint::Kind;
  StringRef name = constraint.name.text;
  if (constraint.ifNotExists && !name.empty() &&
      (database.hasConstraint(table, name) ||
       any_of(table.indexes, [&](const Index &index) {
         return database.sameName(index.name, name);
       })))
    return;
  bool isObject = constraint.kind != Kind::Index && !name.empty();
  if (dialect->constraintsAreObjects && isObject &&
      isConstraintTaken(table, name))
    return refuse("The name `" + name + "` is taken already.");
  switch (constraint.kind) {
  case Kind::NotNull:
    return addNotNull(table, constraint);
  case Kind::Default:
    return addDefault(table, constraint, inlineColumn);
  case Kind::PrimaryKey:
  case Kind::Unique:
    if (constraint.usingIndex)
      return useIndex(table, constraint);
    break;
  case Kind::Check:
    return addCheck(table, constraint, inlineColumn);
  case Kind::Index: {
    Index index = makeIndex(constraint, table);
    index.constraint = constraint.exclusion;
    if (index.name.empty())
      index.name =
          indexName(table, index, constraint.exclusion ? "excl" : "idx");
    else if (isIndexNameTaken(table, index.name))
      return refuse("The index `" + index.name + "` exists already.");
    return addIndex(table, std::move(index));
  }
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

/// PostgreSQL 18's `NOT NULL a` of a table; that of a column is read with it.
void ReplayState::addNotNull(Table &table, const Constraint &constraint) {
  if (constraint.parts.empty())
    return;
  StringRef name = constraint.parts.front().column.text;
  Column *column = database.findColumn(table, name);
  if (!column)
    return refuseColumn(table, "The column `" + name + "` does not exist in `" +
                                   table.name + "`.");
  column->nullable = false;
  for (uint32_t heir : database.heirsOf(table))
    if (Column *inherited =
            database.findColumn(database.catalog().tables[heir], name))
      inherited->nullable = false;
}

/// Whether an object or a constraint in the table's schema has the name.
bool ReplayState::isConstraintTaken(const Table &table, StringRef name) {
  return database.isConstraintNameTaken(table.schema, name) ||
         database.find(table.schema, name);
}

/// SQL Server's `ADD CONSTRAINT x DEFAULT 1 FOR c`; that of a column in its own
/// definition is there already.
void ReplayState::addDefault(Table &table, const Constraint &constraint,
                             StringRef inlineColumn) {
  if (!inlineColumn.empty())
    return;
  StringRef name = constraint.parts.front().column.text;
  Column *column = database.findColumn(table, name);
  if (!column)
    return refuse("The column `" + name + "` does not exist in `" + table.name +
                  "`.");
  if (column->defaultValue)
    return refuse("The column `" + name + "` of `" + table.name +
                  "` has a default already.");
  column->defaultValue = makeDefault(constraint.expression, column->type);
  if (column->defaultValue)
    column->defaultValue->constraint = constraint.name.text.str();
}

/// CockroachDB's ALTER PRIMARY KEY: the columns of the old one stay unique.
void ReplayState::setPrimaryKey(Table &table, const Constraint &constraint) {
  std::vector<std::string> columns = columnsOf(table, constraint, "");
  PrimaryKey key = table.primaryKey.value_or(PrimaryKey{});
  if (key.name.empty())
    key.name = primaryKeyName(table);
  bool same = key.columns == columns;
  if (!key.columns.empty() && !same) {
    Index former;
    former.unique = true;
    for (const std::string &column : key.columns)
      former.parts.emplace_back().column = column;
    former.origin = origin(statementRange);
    former.name = indexName(table, former, "key");
    database.addIndex(table, std::move(former));
  }
  database.dropPrimaryKey(table);
  key.columns = std::move(columns);
  key.origin = origin(statementRange);
  for (const std::string &name : key.columns)
    if (Column *column = database.findColumn(table, name))
      column->nullable = false;
  database.setPrimaryKey(table, std::move(key));
}

void ReplayState::addPrimaryKey(Table &table, const Constraint &constraint,
                                ArrayRef<std::string> columns) {
  if (table.primaryKey)
    return refuse("`" + table.name + "` has a primary key already.");
  PrimaryKey key;
  if (dialect->namedPrimaryKeys) {
    key.name =
        constraint.name ? constraint.name.text.str() : primaryKeyName(table);
    if (constraint.name && dialect->indexesShareNamespace &&
        database.find(table.schema, key.name))
      return refuse("The name `" + key.name + "` is taken already.");
  }
  key.columns = columns.vec();
  if (dialect->keepsKeyOrder)
    for (IndexPart &part : makeIndex(constraint, table).parts)
      if (part.length || part.descending)
        key.special.push_back(std::move(part));
  key.origin = origin(constraint.range);
  key.clustered = constraint.clustered;
  if (dialect->primaryKeyIsNotNull)
    for (const std::string &name : columns)
      if (Column *column = database.findColumn(table, name))
        column->nullable = false;
  database.setPrimaryKey(table, std::move(key));
  database.dropSuperfluousIndexes(table);
}

/// Whether an index exists over just these columns, in this order.
static bool covers(const Index &index, ArrayRef<std::string> columns) {
  return index.constraint && ArrayRef(columnNames(index)) == columns;
}

/// SQLite's INTEGER PRIMARY KEY is the table's own order and has no index.
bool ReplayState::isRowid(Table &table, ArrayRef<std::string> columns) {
  Column *column =
      columns.size() == 1 ? database.findColumn(table, columns[0]) : nullptr;
  return column && dialect->provider == Provider::SQLite &&
         column->type.name == "INTEGER";
}

void ReplayState::addUnique(Table &table, const Constraint &constraint,
                            ArrayRef<std::string> columns) {
  // Only within one CREATE TABLE does a second one add nothing.
  bool creating = table.origin.span == spanOf(statementRange);
  if (creating && !dialect->hasKeyClauses) {
    if (table.primaryKey && ArrayRef(table.primaryKey->columns) == columns &&
        !isRowid(table, columns))
      return;
    for (auto [position, index] : enumerate(table.indexes))
      if (covers(index, columns))
        return nameOnce(table, position, constraint);
  }
  Index index = makeIndex(constraint, table);
  index.unique = true;
  index.constraint = true;
  if (index.parts.empty())
    for (const std::string &column : columns)
      index.parts.emplace_back().column = column;
  if (!dialect->namedUniqueConstraints)
    index.name.clear();
  else if (index.name.empty())
    index.name = indexName(table, index, "key");
  else if (isIndexNameTaken(table, index.name))
    return refuse("The name `" + index.name + "` is taken already.");
  addIndex(table, std::move(index));
}

/// Of two unique constraints on the same columns the first stays, with the
/// first name that one of them is given.
void ReplayState::nameOnce(Table &table, size_t position,
                           const Constraint &constraint) {
  const Index &index = table.indexes[position];
  StringRef written = text(index.origin.span.range);
  bool isNamed = written.starts_with_insensitive("constraint");
  if (dialect->namedUniqueConstraints && constraint.name && !isNamed)
    database.renameIndex(table, position, constraint.name.text);
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
  if (Table *target = findTable(constraint.table)) {
    key.referencedSchema = target->schema;
    key.referencedTable = target->name;
    if (key.referencedColumns.empty() && target->primaryKey &&
        dialect->checksReferences)
      key.referencedColumns = target->primaryKey->columns;
    for (std::string &name : key.referencedColumns)
      if (Column *column = database.findColumn(*target, name))
        name = column->name;
    // MySQL is content with an index.
    if (dialect->checksReferences && !dialect->indexesForeignKeys &&
        !isPartlyKnown(*target) && !hasKey(*target, key.referencedColumns))
      refuse("No key of `" + target->name +
             "` has just the columns that the foreign key refers to.");
    if (std::string problem = failed ? "" : problemOf(table, key, *target);
        !problem.empty())
      refuse(problem);
  } else {
    key.referencedSchema = creationSchema(constraint.table);
    key.referencedTable = constraint.table.name.text.str();
    // The key is kept all the same: it may be about a table that others made.
    if (dialect->checksReferences && checksReferences)
      refuse("The table `" + spelling(constraint.table) +
             "`, which the foreign key refers to, does not exist.");
  }
  const Name &name = constraint.name ? constraint.name : constraint.usingIndex;
  if (dialect->namedForeignKeys)
    key.name = name ? name.text.str() : foreignKeyName(table, key.columns);
  if (constraint.name && dialect->namedForeignKeys &&
      database.hasConstraint(table, key.name))
    return refuse("`" + table.name + "` has a constraint `" + key.name +
                  "` already.");
  if (dialect->indexesForeignKeys)
    database.addImplicitIndex(
        table, key, implicitIndexName(table, constraint, columns.front()));
  database.addForeignKey(table, std::move(key));
}

void ReplayState::addCheck(Table &table, const Constraint &constraint,
                           StringRef inlineColumn) {
  CheckConstraint check;
  // An heir's check of that name is the same one.
  bool creating = table.origin.span == spanOf(statementRange);
  bool ownNames = dialect->namedForeignKeys && !conditional &&
                  (!creating || dialect->indexesForeignKeys);
  if (constraint.name && ownNames &&
      any_of(table.checks, [&](const CheckConstraint &other) {
        return database.sameName(other.name, constraint.name.text);
      }))
    return refuse("`" + table.name + "` has a constraint `" +
                  constraint.name.text + "` already.");
  check.expression = text(constraint.expression).str();
  check.origin = origin(constraint.range);
  check.name = constraint.name ? constraint.name.text.str()
                               : checkName(table, inlineColumn);
  database.addCheck(table, std::move(check));
  for (uint32_t heir : database.heirsOf(table))
    database.addCheck(database.catalog().tables[heir], table.checks.back());
}

} // namespace holdfast::sql
