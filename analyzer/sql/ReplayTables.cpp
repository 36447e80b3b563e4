#include "sql/Defaults.h"
#include "sql/ReplayState.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// CREATE TABLE and DROP.
namespace holdfast::sql {

// --- Columns ----------------------------------------------------------------

ColumnType ReplayState::resolve(const TypeName &type, bool *serial) {
  ResolvedType resolved = dialect->resolveType(type);
  if (serial)
    *serial = resolved.serial;
  if (resolved.userDefined && resolved.type.schema.empty() &&
      !dialect->defaultSchema.empty()) {
    QualifiedName name;
    name.name.text = resolved.type.name;
    if (!findType(name, resolved.type.schema)) {
      StringRef extension = dialect->extensionOfType
                                ? dialect->extensionOfType(resolved.type.name)
                                : "";
      auto home = extensionSchemas.find(extension);
      resolved.type.schema = home != extensionSchemas.end()
                                 ? home->second
                                 : creationSchema(QualifiedName{});
    }
  }
  return resolved.type;
}

std::optional<ColumnDefault> ReplayState::makeDefault(Range expression,
                                                      const ColumnType &type) {
  std::optional<ColumnDefault> value = readDefault(*dialect, text(expression));
  if (value && dialect->adaptDefault)
    dialect->adaptDefault(type, *value);
  return value;
}

/// The column with those of its constraints that are no object of their own.
Column ReplayState::makeColumn(const ColumnDefinition &definition,
                               Table &table) {
  Column column;
  column.name = definition.name.text.str();
  bool serial = false;
  column.type = resolve(definition.type, &serial);
  column.origin = origin(definition.range);
  if (serial) {
    column.nullable = false;
    column.defaultValue = ColumnDefault{ColumnDefault::Kind::Sequence, ""};
  }
  applyColumnConstraints(definition, column, table);
  return column;
}

void ReplayState::applyColumnConstraints(const ColumnDefinition &definition,
                                         Column &column, Table &table) {
  using Kind = Constraint::Kind;
  for (const Constraint &constraint : definition.constraints) {
    switch (constraint.kind) {
    case Kind::NotNull:
      column.nullable = false;
      break;
    case Kind::Default:
      column.defaultValue = makeDefault(constraint.expression, column.type);
      break;
    case Kind::Generated:
      column.generated = true;
      column.defaultValue = ColumnDefault{ColumnDefault::Kind::Expression,
                                          text(constraint.expression).str()};
      break;
    case Kind::Identity:
      column.identity = true;
      column.defaultValue = ColumnDefault{ColumnDefault::Kind::Sequence, ""};
      if (dialect->hasSequences)
        column.nullable = false;
      break;
    case Kind::PrimaryKey:
      if (dialect->primaryKeyIsNotNull)
        column.nullable = false;
      break;
    default:
      break;
    }
  }
}

static bool hasSequenceDefault(const Column &column) {
  return column.defaultValue &&
         column.defaultValue->kind == ColumnDefault::Kind::Sequence;
}

void ReplayState::addOwnedSequence(const Table &table, StringRef column) {
  Sequence sequence;
  sequence.schema = table.schema;
  sequence.name =
      database.chooseName(table.schema, table.name, column, "seq", true);
  sequence.ownerTable = table.name;
  sequence.ownerColumn = column.str();
  sequence.origin = table.findColumn(column)->origin;
  database.addSequence(std::move(sequence));
}

/// What the columns' definitions make besides the columns: sequences, keys and
/// constraints. The table is in the database by now.
void ReplayState::finishColumns(ArrayRef<ColumnDefinition> columns,
                                Table &table) {
  using Kind = Constraint::Kind;
  for (const ColumnDefinition &definition : columns) {
    Column *column = database.findColumn(table, definition.name.text);
    bool owns = column && hasSequenceDefault(*column) && dialect->hasSequences;
    bool explicitDefault =
        any_of(definition.constraints, [](const Constraint &constraint) {
          return constraint.kind == Kind::Default;
        });
    if (owns && !explicitDefault)
      addOwnedSequence(table, column->name);
  }
  // Keys first: a unique constraint on the same columns is the same index.
  for (bool keys : {true, false})
    for (const ColumnDefinition &definition : columns)
      for (const Constraint &constraint : definition.constraints)
        if ((constraint.kind == Kind::PrimaryKey) == keys)
          addConstraint(table, constraint, definition.name.text);
}

// --- CREATE TABLE -----------------------------------------------------------

void ReplayState::run(const CreateTable &create) {
  Table table;
  table.schema = creationSchema(create.table, create.temporary);
  table.name = create.table.name.text.str();
  table.origin = origin(statementRange);
  if (!dialect->defaultSchema.empty() && table.schema != temporarySchema &&
      !database.hasSchema(table.schema))
    return refuse("The schema `" + table.schema +
                  "` does not exist, so the table cannot be made in it.");
  if (database.find(table.schema, table.name)) {
    if (!create.ifNotExists)
      refuse("`" + spelling(create.table) + "` exists already.");
    return;
  }
  for (const QualifiedName &parent : create.inherits)
    if (Table *found = findTable(parent))
      copyParent(table, *found);
  Table *partitioned = nullptr;
  if (create.partitionOf) {
    partitioned = findTable(create.partitionOf);
    if (!partitioned)
      return refuse("The table `" + spelling(create.partitionOf) +
                    "` does not exist, so it can have no partition.");
    copyParent(table, *partitioned);
  }
  for (const ColumnDefinition &definition : create.columns) {
    Column *known = database.findColumn(table, definition.name.text);
    if (known && (!create.inherits.empty() || partitioned)) {
      applyColumnConstraints(definition, *known, table);
      continue;
    }
    if (known)
      return refuse("The column `" + definition.name.text +
                    "` is named twice in one table.");
    table.columns.push_back(makeColumn(definition, table));
  }
  for (const LikeClause &like : create.likes)
    copyLike(like, table);
  size_t parentPosition =
      partitioned ? partitioned - database.catalog().tables.data() : 0;
  Table &made = database.addTable(std::move(table));
  finishColumns(create.columns, made);
  for (bool keys : {true, false})
    for (const Constraint &constraint : create.constraints)
      if ((constraint.kind == Constraint::Kind::PrimaryKey) == keys)
        addConstraint(made, constraint);
  for (const LikeClause &like : create.likes)
    if (Table *source = findTable(like.table); source && like.indexes)
      copyKeys(made, *source);
  if (partitioned)
    copyKeys(made, database.catalog().tables[parentPosition]);
}

void ReplayState::copyLike(const LikeClause &like, Table &table) {
  Table *source = findTable(like.table);
  if (!source)
    return refuse("The table `" + spelling(like.table) +
                  "` does not exist, so its columns cannot be copied.");
  for (Column column : source->columns) {
    bool keep = column.generated  ? like.generated
                : column.identity ? like.identity
                                  : like.defaults;
    if (!keep)
      column.defaultValue.reset();
    column.generated &= like.generated;
    column.identity &= like.identity;
    column.origin = origin(statementRange);
    table.columns.push_back(std::move(column));
  }
  if (like.constraints)
    for (const CheckConstraint &check : source->checks)
      table.checks.push_back(check);
}

/// Columns and checks of an inherited or partitioned table.
void ReplayState::copyParent(Table &table, const Table &parent) {
  for (Column column : parent.columns) {
    if (database.findColumn(table, column.name))
      continue;
    column.origin = origin(statementRange);
    table.columns.push_back(std::move(column));
  }
  for (const CheckConstraint &check : parent.checks)
    table.checks.push_back(check);
}

/// Primary key and indexes of another table, under names of this one.
void ReplayState::copyKeys(Table &table, const Table &parent) {
  if (parent.primaryKey && !table.primaryKey) {
    PrimaryKey key = *parent.primaryKey;
    key.name = database.chooseName(table.schema, table.name, "", "pkey", true);
    key.origin = origin(statementRange);
    database.setPrimaryKey(table, std::move(key));
  }
  for (Index index : std::vector<Index>(parent.indexes)) {
    index.name = indexName(table, index, index.constraint ? "key" : "idx");
    index.origin = origin(statementRange);
    database.addIndex(table, std::move(index));
  }
}

static bool sameKey(const Index &a, const Index &b) {
  return a.unique == b.unique && a.method == b.method &&
         a.parts.size() == b.parts.size() &&
         all_of(zip(a.parts, b.parts), [](const auto &pair) {
           const auto &[left, right] = pair;
           return left.column == right.column &&
                  left.expression == right.expression &&
                  left.descending == right.descending;
         });
}

/// What ATTACH PARTITION adds: indexes that the table lacks.
void ReplayState::copyKeysIfMissing(Table &partition, const Table &parent) {
  Table missing = parent;
  if (partition.primaryKey)
    missing.primaryKey.reset();
  erase_if(missing.indexes, [&](const Index &index) {
    return any_of(partition.indexes,
                  [&](const Index &other) { return sameKey(index, other); });
  });
  copyKeys(partition, missing);
}

// --- DROP -------------------------------------------------------------------

static const char *nounOf(ObjectKind kind) {
  switch (kind) {
  case ObjectKind::Table:
    return "table";
  case ObjectKind::View:
    return "view";
  case ObjectKind::Index:
    return "index";
  case ObjectKind::Sequence:
    return "sequence";
  case ObjectKind::Type:
    return "type";
  case ObjectKind::Schema:
    return "schema";
  case ObjectKind::Extension:
    return "extension";
  }
  llvm_unreachable("covered switch");
}

void ReplayState::dropTable(const Drop &drop, const QualifiedName &name) {
  Table *table = findTable(name);
  if (!table) {
    if (!drop.ifExists)
      refuse("The table `" + spelling(name) +
             "` does not exist, so it cannot be dropped.");
    return;
  }
  database.dropTable(*table);
}

void ReplayState::dropIndex(const Drop &drop, const QualifiedName &name) {
  // Where indexes share names with tables the index alone is enough.
  std::string schema;
  Table *table = nullptr;
  if (drop.on) {
    table = findTable(drop.on);
  } else if (const Relation *relation = findRelation(name, schema)) {
    if (relation->kind == Relation::Kind::Index)
      table = &database.catalog().tables[relation->position];
  }
  if (table)
    for (auto [position, index] : enumerate(table->indexes))
      if (database.sameName(index.name, name.name.text))
        return database.dropIndex(*table, position);
  if (!drop.ifExists)
    refuse("The index `" + spelling(name) +
           "` does not exist, so it cannot be dropped.");
}

void ReplayState::run(const Drop &drop) {
  for (const QualifiedName &name : drop.names) {
    std::string schema;
    if (drop.kind == ObjectKind::Table) {
      dropTable(drop, name);
      continue;
    }
    if (drop.kind == ObjectKind::Index) {
      dropIndex(drop, name);
      continue;
    }
    if (drop.kind == ObjectKind::Extension) {
      llvm::erase(database.catalog().extensions, name.name.text.str());
      continue;
    }
    bool known =
        drop.kind == ObjectKind::Schema ? database.hasSchema(name.name.text)
        : drop.kind == ObjectKind::Type ? findType(name, schema)
                                        : findRelation(name, schema) != nullptr;
    if (!known) {
      if (!drop.ifExists)
        refuse(Twine("The ") + nounOf(drop.kind) + " `" + spelling(name) +
               "` does not exist, so it cannot be dropped.");
      continue;
    }
    if (drop.kind == ObjectKind::Schema)
      database.dropSchema(name.name.text);
    else if (drop.kind != ObjectKind::Type)
      database.dropRelation(schema, name.name.text);
    else if (!drop.cascade && database.isTypeUsed(schema, name.name.text))
      refuse("Columns still have the type `" + spelling(name) +
             "`, so it cannot be dropped.");
    else
      database.dropType(schema, name.name.text);
  }
}

} // namespace holdfast::sql
