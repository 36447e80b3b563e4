#include "sql/Effects.h"

#include "catalog/Partitioning.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

/// Keys, foreign keys and checks.
namespace holdfast::sql {

static void addNotNull(ReplayContext &context, Table &table,
                       const Constraint &constraint);
static bool isConstraintTaken(ReplayContext &context, const Table &table,
                              StringRef name);
static void addDefault(ReplayContext &context, Table &table,
                       const Constraint &constraint, StringRef inlineColumn);
static void addPrimaryKey(ReplayContext &context, Table &table,
                          const Constraint &constraint,
                          ArrayRef<std::string> columns);
static void nameOnce(ReplayContext &context, Table &table, size_t position,
                     const Constraint &constraint);
static void addForeignKey(ReplayContext &context, Table &table,
                          const Constraint &constraint,
                          ArrayRef<std::string> columns);

std::vector<std::string> columnsOf(ReplayContext &context, Table &table,
                                   const Constraint &constraint,
                                   StringRef inlineColumn) {
  if (!inlineColumn.empty())
    return {inlineColumn.str()};
  std::vector<std::string> columns;
  for (const KeyPart &part : constraint.parts) {
    StringRef name = part.column.text;
    // In the table's own spelling, where names differ by case alone.
    if (Column *column = context.database.findColumn(table, name))
      name = column->name;
    else if (!part.column.text.empty())
      context.refuseColumn(table, "The column `" + name +
                                      "` does not exist in `" + table.name +
                                      "`.");
    columns.push_back(name.str());
  }
  return columns;
}

void addConstraint(ReplayContext &context, Table &table,
                   const Constraint &constraint, StringRef inlineColumn) {
  using Kind = Constraint::Kind;
  StringRef name = constraint.name.text;
  if (constraint.ifNotExists && !name.empty() &&
      (context.database.hasConstraint(table, name) ||
       any_of(table.indexes, [&](const Index &index) {
         return context.database.sameName(index.name, name);
       })))
    return;
  bool isObject = constraint.kind != Kind::Index && !name.empty();
  if (context.dialect->constraintsAreObjects && isObject &&
      isConstraintTaken(context, table, name))
    return context.refuse("The name `" + name + "` is already taken.");
  switch (constraint.kind) {
  case Kind::NotNull:
    return addNotNull(context, table, constraint);
  case Kind::Default:
    return addDefault(context, table, constraint, inlineColumn);
  case Kind::PrimaryKey:
  case Kind::Unique:
    if (constraint.usingIndex)
      return useIndex(context, table, constraint);
    break;
  case Kind::Check:
    return addCheck(context, table, constraint, inlineColumn);
  case Kind::Index: {
    Index index = makeIndex(context, constraint, table);
    index.constraint = constraint.exclusion;
    if (index.name.empty())
      index.name = indexName(context, table, index,
                             constraint.exclusion ? "excl" : "idx");
    else if (isIndexNameTaken(context, table, index.name))
      return context.refuse("The index `" + index.name + "` already exists.");
    return addIndex(context, table, std::move(index));
  }
  case Kind::ForeignKey:
    break;
  default:
    return;
  }
  std::vector<std::string> columns =
      columnsOf(context, table, constraint, inlineColumn);
  if (constraint.kind == Kind::PrimaryKey)
    addPrimaryKey(context, table, constraint, columns);
  else if (constraint.kind == Kind::Unique)
    addUnique(context, table, constraint, columns);
  else
    addForeignKey(context, table, constraint, columns);
}

/// PostgreSQL 18's `NOT NULL a` of a table; that of a column is read with it.
static void addNotNull(ReplayContext &context, Table &table,
                       const Constraint &constraint) {
  if (constraint.parts.empty())
    return;
  StringRef name = constraint.parts.front().column.text;
  Column *column = context.database.findColumn(table, name);
  if (!column)
    return context.refuseColumn(table, "The column `" + name +
                                           "` does not exist in `" +
                                           table.name + "`.");
  column->nullable = false;
  for (uint32_t heir : context.database.heirsOf(table))
    if (Column *inherited = context.database.findColumn(
            context.database.catalog().tables[heir], name))
      inherited->nullable = false;
}

/// Whether an object or a constraint in the table's schema has the name.
static bool isConstraintTaken(ReplayContext &context, const Table &table,
                              StringRef name) {
  return context.database.isConstraintNameTaken(table.schema, name) ||
         context.database.find(table.schema, name);
}

/// SQL Server's `ADD CONSTRAINT x DEFAULT 1 FOR c`; that of a column in its own
/// definition is there already.
static void addDefault(ReplayContext &context, Table &table,
                       const Constraint &constraint, StringRef inlineColumn) {
  if (!inlineColumn.empty())
    return;
  StringRef name = constraint.parts.front().column.text;
  Column *column = context.database.findColumn(table, name);
  if (!column)
    return context.refuse("The column `" + name + "` does not exist in `" +
                          table.name + "`.");
  if (column->defaultValue)
    return context.refuse("The column `" + name + "` of `" + table.name +
                          "` already has a default.");
  column->defaultValue =
      makeDefault(context, constraint.expression, column->type);
  if (column->defaultValue)
    column->defaultValue->constraint = constraint.name.text.str();
}

/// CockroachDB's ALTER PRIMARY KEY: the columns of the old one stay unique.
void setPrimaryKey(ReplayContext &context, Table &table,
                   const Constraint &constraint) {
  std::vector<std::string> columns = columnsOf(context, table, constraint, "");
  PrimaryKey key = table.primaryKey.value_or(PrimaryKey{});
  if (key.name.empty())
    key.name = primaryKeyName(context, table);
  bool same = key.columns == columns;
  if (!key.columns.empty() && !same) {
    Index former;
    former.unique = true;
    for (const std::string &column : key.columns)
      former.parts.emplace_back().column = column;
    former.origin = context.origin(context.statementRange);
    former.name = indexName(context, table, former, "key");
    context.database.addIndex(table, std::move(former));
  }
  context.database.dropPrimaryKey(table);
  key.columns = std::move(columns);
  key.origin = context.origin(context.statementRange);
  for (const std::string &name : key.columns)
    if (Column *column = context.database.findColumn(table, name))
      column->nullable = false;
  context.database.setPrimaryKey(table, std::move(key));
}

bool refusesKey(ReplayContext &context, const Table &table,
                ArrayRef<std::string> columns) {
  std::vector<std::string> missing = missingPartitionColumns(table, columns);
  if (missing.empty())
    return false;
  context.refuseCertainly("`" + table.name + "` is partitioned by `" +
                          join(missing, "`, `") +
                          "`, which each of its unique keys must include.");
  return true;
}

static void addPrimaryKey(ReplayContext &context, Table &table,
                          const Constraint &constraint,
                          ArrayRef<std::string> columns) {
  if (table.primaryKey)
    return context.refuse("`" + table.name + "` already has a primary key.");
  if (refusesKey(context, table, columns))
    return;
  PrimaryKey key;
  if (context.dialect->namedPrimaryKeys) {
    key.name = constraint.name ? constraint.name.text.str()
                               : primaryKeyName(context, table);
    if (constraint.name && context.dialect->indexesShareNamespace &&
        context.database.find(table.schema, key.name))
      return context.refuse("The name `" + key.name + "` is already taken.");
  }
  key.columns = columns.vec();
  if (context.dialect->keepsKeyOrder)
    for (IndexPart &part : makeIndex(context, constraint, table).parts)
      if (part.length || part.descending)
        key.special.push_back(std::move(part));
  key.origin = context.origin(constraint.range);
  key.clustered = constraint.clustered;
  if (context.dialect->primaryKeyIsNotNull)
    for (const std::string &name : columns)
      if (Column *column = context.database.findColumn(table, name))
        column->nullable = false;
  context.database.setPrimaryKey(table, std::move(key));
  context.database.dropSuperfluousIndexes(table);
}

/// Whether an index exists over just these columns, in this order.
static bool covers(const Index &index, ArrayRef<std::string> columns) {
  return index.constraint && ArrayRef(columnNames(index)) == columns;
}

/// SQLite's INTEGER PRIMARY KEY is the table's own order and has no index.
static bool isRowid(ReplayContext &context, Table &table,
                    ArrayRef<std::string> columns) {
  Column *column = columns.size() == 1
                       ? context.database.findColumn(table, columns[0])
                       : nullptr;
  return column && context.dialect->integerKeyIsRowid &&
         column->type.name == "INTEGER";
}

void addUnique(ReplayContext &context, Table &table,
               const Constraint &constraint, ArrayRef<std::string> columns) {
  // Only within one CREATE TABLE does a second one add nothing.
  bool creating = table.origin.span == context.spanOf(context.statementRange);
  if (creating && context.dialect->mergesEqualKeys) {
    if (table.primaryKey && ArrayRef(table.primaryKey->columns) == columns &&
        !isRowid(context, table, columns))
      return;
    for (auto [position, index] : enumerate(table.indexes))
      if (covers(index, columns))
        return nameOnce(context, table, position, constraint);
  }
  if (refusesKey(context, table, columns))
    return;
  Index index = makeIndex(context, constraint, table);
  index.unique = true;
  index.constraint = true;
  if (index.parts.empty())
    for (const std::string &column : columns)
      index.parts.emplace_back().column = column;
  if (!context.dialect->namedUniqueConstraints)
    index.name.clear();
  else if (index.name.empty())
    index.name = indexName(context, table, index, "key");
  else if (isIndexNameTaken(context, table, index.name))
    return context.refuse("The name `" + index.name + "` is already taken.");
  addIndex(context, table, std::move(index));
}

/// Of two unique constraints on the same columns the first stays, with the
/// first name that one of them is given.
static void nameOnce(ReplayContext &context, Table &table, size_t position,
                     const Constraint &constraint) {
  const Index &index = table.indexes[position];
  StringRef written = context.text(index.origin.span.range);
  bool isNamed = written.starts_with_insensitive("constraint");
  if (context.dialect->namedUniqueConstraints && constraint.name && !isNamed)
    context.database.renameIndex(table, position, constraint.name.text);
}

static void addForeignKey(ReplayContext &context, Table &table,
                          const Constraint &constraint,
                          ArrayRef<std::string> columns) {
  ForeignKey key;
  key.columns = columns.vec();
  key.onDelete = constraint.onDelete;
  key.onUpdate = constraint.onUpdate;
  key.origin = context.origin(constraint.range);
  for (const Name &name : constraint.referenced)
    key.referencedColumns.push_back(name.text.str());
  if (Table *target = context.findTable(constraint.table)) {
    key.referencedSchema = target->schema;
    key.referencedTable = target->name;
    if (key.referencedColumns.empty() && target->primaryKey &&
        context.dialect->checksReferences)
      key.referencedColumns = target->primaryKey->columns;
    for (std::string &name : key.referencedColumns)
      if (Column *column = context.database.findColumn(*target, name))
        name = column->name;
    // MySQL is content with an index.
    if (context.dialect->checksReferences &&
        !context.dialect->indexesForeignKeys &&
        !context.isPartlyKnown(*target) &&
        !hasKey(context, *target, key.referencedColumns))
      context.refuse("No key of `" + target->name +
                     "` has just the columns that the foreign key refers to.");
    if (std::string problem =
            context.failed ? "" : problemOf(context, table, key, *target);
        !problem.empty())
      context.refuse(problem);
  } else {
    key.referencedSchema = context.creationSchema(constraint.table);
    key.referencedTable = constraint.table.name.text.str();
    // The key is kept all the same: it may be about a table that others made.
    if (context.dialect->checksReferences && context.checksReferences)
      context.refuse("The table `" + spelling(constraint.table) +
                     "`, which the foreign key refers to, does not exist.");
  }
  const Name &name = constraint.name ? constraint.name : constraint.usingIndex;
  if (context.dialect->namedForeignKeys)
    key.name =
        name ? name.text.str() : foreignKeyName(context, table, key.columns);
  if (constraint.name && context.dialect->namedForeignKeys &&
      context.database.hasConstraint(table, key.name))
    return context.refuse("`" + table.name + "` already has a constraint `" +
                          key.name + "`.");
  if (context.dialect->indexesForeignKeys)
    context.database.addImplicitIndex(
        table, key,
        implicitIndexName(context, table, constraint, columns.front()));
  context.database.addForeignKey(table, std::move(key));
}

void addCheck(ReplayContext &context, Table &table,
              const Constraint &constraint, StringRef inlineColumn) {
  CheckConstraint check;
  // An heir's check of that name is the same one.
  bool creating = table.origin.span == context.spanOf(context.statementRange);
  bool ownNames = context.dialect->namedForeignKeys && !context.conditional &&
                  (!creating || context.dialect->indexesForeignKeys);
  if (constraint.name && ownNames &&
      any_of(table.checks, [&](const CheckConstraint &other) {
        return context.database.sameName(other.name, constraint.name.text);
      }))
    return context.refuse("`" + table.name + "` already has a constraint `" +
                          constraint.name.text + "`.");
  check.expression = context.text(constraint.expression).str();
  check.origin = context.origin(constraint.range);
  check.name = constraint.name ? constraint.name.text.str()
                               : checkName(context, table, inlineColumn);
  if (!constraint.unchecked.empty())
    context.unvalidated.emplace(context.database.positionOf(table), check.name);
  context.database.addCheck(table, std::move(check));
  for (uint32_t heir : context.database.heirsOf(table))
    context.database.addCheck(context.database.catalog().tables[heir],
                              table.checks.back());
}

} // namespace holdfast::sql
