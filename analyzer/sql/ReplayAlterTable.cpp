#include "sql/ReplayState.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// ALTER TABLE.
namespace holdfast::sql {

using Kind = AlterAction::Kind;

/// Whether what happens to a table happens to its heirs as well.
static bool isInherited(Kind kind) {
  switch (kind) {
  case Kind::AddColumn:
  case Kind::DropColumn:
  case Kind::RenameColumn:
  case Kind::SetType:
  case Kind::SetDefault:
  case Kind::DropDefault:
  case Kind::SetNotNull:
  case Kind::DropNotNull:
    return true;
  default:
    return false;
  }
}

/// Whether an heir has the column by its own definition, so that it stays when
/// it goes from the parent.
bool ReplayState::isOwnColumn(const Table &table, const Table &parent,
                              StringRef name) const {
  const Column *column = table.findColumn(name);
  const Column *inherited = parent.findColumn(name);
  return column && inherited && !database.isPartition(table) &&
         !(column->origin.span == table.origin.span) &&
         !(column->origin.span == inherited->origin.span);
}

void ReplayState::run(const AlterTable &alterTable) {
  Table *table = findTable(alterTable.table);
  if (!table)
    return alterOther(alterTable);
  // Positions survive what an action adds; pointers do not.
  std::vector<Table> &tables = database.catalog().tables;
  uint32_t position = database.positionOf(*table);
  unsigned unserved = countUnserved(*table);
  // MySQL looks at what all actions together leave.
  if (dialect->indexesForeignKeys)
    for (const AlterAction &action : alterTable.actions)
      if (action.kind == Kind::DropForeignKey)
        alter(tables[position], action);
  for (const AlterAction &action : alterTable.actions) {
    if (dialect->indexesForeignKeys && action.kind == Kind::DropForeignKey)
      continue;
    if (isInherited(action.kind) && !alterTable.only) {
      // An heir may have the column already, or lack it: that is no error.
      bool wasConditional = std::exchange(conditional, true);
      for (uint32_t heir : database.heirsOf(tables[position]))
        if (action.kind != Kind::DropColumn ||
            !isOwnColumn(tables[heir], tables[position], action.name.text))
          alter(tables[heir], action);
      conditional = wasConditional;
    }
    alter(tables[position], action);
  }
  refuseUnserved(tables[position], unserved);
}

/// ALTER TABLE works on views, sequences and indexes as well.
void ReplayState::alterOther(const AlterTable &alterTable) {
  std::string schema;
  const Relation *other = findRelation(alterTable.table, schema);
  if (!other) {
    if (!alterTable.ifExists)
      refuse("The table `" + spelling(alterTable.table) +
             "` does not exist, so it cannot be altered.");
    return;
  }
  for (const AlterAction &action : alterTable.actions)
    if (action.kind == Kind::RenameTable) {
      Rename change;
      change.kind = other->kind == Relation::Kind::Index ? ObjectKind::Index
                                                         : ObjectKind::View;
      change.names.emplace_back(alterTable.table, action.table);
      return run(change);
    }
}

void ReplayState::alter(Table &table, const AlterAction &action) {
  switch (action.kind) {
  case Kind::AddColumn:
    return addColumn(table, action);
  case Kind::ModifyColumn:
    return modifyColumn(table, action);
  case Kind::DropColumn:
    return dropColumn(table, action);
  case Kind::SetType:
  case Kind::SetDefault:
  case Kind::DropDefault:
  case Kind::SetNotNull:
  case Kind::DropNotNull:
  case Kind::SetGenerated:
  case Kind::DropIdentity:
  case Kind::DropExpression:
  case Kind::ReplaceType:
    return alterColumn(table, action);
  case Kind::AddConstraint:
    return addConstraint(table, action.constraint);
  case Kind::SetPrimaryKey:
    return setPrimaryKey(table, action.constraint);
  case Kind::DropConstraint:
  case Kind::DropPrimaryKey:
  case Kind::DropForeignKey:
  case Kind::DropIndex:
    return dropConstraint(table, action);
  case Kind::RenameColumn:
    return renameColumn(table, action);
  case Kind::RenameConstraint:
  case Kind::RenameIndex:
    return rename(table, action);
  case Kind::RenameTable:
  case Kind::SetSchema:
    return renameTable(table, action);
  case Kind::AttachPartition:
  case Kind::DetachPartition:
  case Kind::Inherit:
  case Kind::NoInherit:
  case Kind::SetPartitioning:
    return alterParents(table, action);
  case Kind::SetComment:
    table.comment = action.column.comment.str();
    return;
  case Kind::Ignored:
    return;
  }
}

// --- Columns ----------------------------------------------------------------

void ReplayState::addColumn(Table &table, const AlterAction &action) {
  const ColumnDefinition &definition = action.column;
  if (database.findColumn(table, definition.name.text)) {
    if (!action.ifNotExists)
      refuse("`" + table.name + "` has a column `" + definition.name.text +
             "` already.");
    return;
  }
  Column column = makeColumn(definition);
  checkType(column.type, table);
  database.noteTypeUse(column.type);
  table.columns.push_back(std::move(column));
  placeColumn(table, definition.name.text, definition);
  finishColumns(definition, table);
  addConstraints(table, definition, {});
}

/// MySQL's FIRST and AFTER.
void ReplayState::placeColumn(Table &table, StringRef name,
                              const ColumnDefinition &definition) {
  if (!definition.first && !definition.after)
    return;
  auto isIt = [&](const Column &column) {
    return database.sameColumn(column.name, name);
  };
  auto found = find_if(table.columns, isIt);
  Column column = std::move(*found);
  table.columns.erase(found);
  auto place = table.columns.begin();
  if (definition.after) {
    place = find_if(table.columns, [&](const Column &other) {
      return database.sameColumn(other.name, definition.after.text);
    });
    if (place != table.columns.end())
      ++place;
  }
  table.columns.insert(place, std::move(column));
}

/// MySQL's MODIFY and CHANGE: the column as the statement says, in its place.
void ReplayState::modifyColumn(Table &table, const AlterAction &action) {
  Column *column = database.findColumn(table, action.name.text);
  if (!column) {
    if (!action.ifExists)
      refuseColumn(table, "`" + table.name + "` has no column `" +
                              action.name.text + "`, so it cannot be altered.");
    return;
  }
  Column made = makeColumn(action.column);
  std::string name = made.name;
  if (!database.sameColumn(column->name, name))
    database.renameColumn(table, std::string(column->name), name);
  // Keys stay with the column, and so does what they demand of it.
  if (table.primaryKey && any_of(table.primaryKey->columns, [&](StringRef key) {
        return database.sameColumn(key, name);
      }))
    made.nullable = false;
  *database.findColumn(table, name) = std::move(made);
  placeColumn(table, name, action.column);
  addConstraints(table, action.column, {});
}

void ReplayState::dropColumn(Table &table, const AlterAction &action) {
  Column *column = database.findColumn(table, action.name.text);
  if (!column) {
    if (!action.ifExists)
      refuseColumn(table, "`" + table.name + "` has no column `" +
                              action.name.text + "`, so it cannot be dropped.");
    return;
  }
  if (dialect->indexesForeignKeys && checksReferences)
    for (const ForeignKey &key : table.foreignKeys)
      if (is_contained(key.columns, column->name))
        return refuse("The foreign key `" + key.name + "` uses the column `" +
                      column->name + "` of `" + table.name +
                      "`, so it cannot be dropped.");
  if (dialect->checksReferences && checksReferences && !action.cascade)
    for (auto [other, key] : database.referencesTo(table))
      if (is_contained(key->referencedColumns, column->name))
        return refuse("`" + other->name + "` refers to the column `" +
                      column->name + "` of `" + table.name +
                      "`, so it cannot be dropped.");
  Relation relation{Relation::Kind::Table, database.positionOf(table)};
  if (!action.cascade && refuseViewed(relation, table.name, column->name))
    return;
  if (dialect->keepsUsedColumns)
    if (std::string use = useOf(table, *column); !use.empty())
      return refuse(use + " uses the column `" + column->name + "` of `" +
                    table.name + "`, so it cannot be dropped.");
  if (action.cascade)
    database.dropViewsUsing({Relation::Kind::Table, database.positionOf(table)},
                            column->name);
  database.dropColumn(table, std::string(column->name));
}

void ReplayState::alterColumn(Table &table, const AlterAction &action) {
  Column *column = database.findColumn(table, action.name.text);
  if (!column)
    return refuseColumn(table, "`" + table.name + "` has no column `" +
                                   action.name.text +
                                   "`, so it cannot be altered.");
  switch (action.kind) {
  case Kind::SetType:
    column->type = resolve(action.column.type);
    checkType(column->type, table);
    database.noteTypeUse(column->type);
    if (column->defaultValue && dialect->adaptDefault)
      dialect->adaptDefault(column->type, *column->defaultValue);
    break;
  case Kind::ReplaceType:
    column->type = resolve(action.column.type);
    column->nullable = true;
    applyColumnConstraints(action.column, *column);
    if (table.primaryKey &&
        is_contained(table.primaryKey->columns, column->name))
      column->nullable = false;
    break;
  case Kind::SetDefault:
    column->defaultValue =
        makeDefault(action.constraint.expression, column->type);
    break;
  case Kind::DropDefault:
    column->defaultValue.reset();
    break;
  case Kind::SetNotNull:
    column->nullable = false;
    break;
  case Kind::DropNotNull:
    if (table.primaryKey &&
        is_contained(table.primaryKey->columns, column->name))
      return refuse("The column `" + column->name +
                    "` is part of the primary key and stays NOT NULL.");
    column->nullable = true;
    break;
  case Kind::SetGenerated:
  case Kind::DropIdentity:
  case Kind::DropExpression:
    return alterGenerated(table, *column, action);
  default:
    break;
  }
}

/// Identity and generated columns.
void ReplayState::alterGenerated(Table &table, Column &column,
                                 const AlterAction &action) {
  switch (action.kind) {
  case Kind::SetGenerated:
    if (column.nullable || column.defaultValue)
      return refuse("The column `" + column.name + "` of `" + table.name +
                    "` must be NOT NULL and have no default to become an "
                    "identity column.");
    column.identity = true;
    column.nullable = false;
    column.defaultValue = ColumnDefault{ColumnDefault::Kind::Sequence, ""};
    addOwnedSequence(table, column.name, action.constraint.sequence);
    break;
  case Kind::DropIdentity:
    if (!column.identity) {
      if (!action.ifExists)
        refuse("The column `" + column.name + "` of `" + table.name +
               "` is no identity column.");
      return;
    }
    column.identity = false;
    column.defaultValue.reset();
    database.dropOwnedSequences(table, column.name);
    break;
  case Kind::DropExpression:
    if (!column.generated) {
      if (!action.ifExists)
        refuse("The column `" + column.name + "` of `" + table.name +
               "` is not generated.");
      return;
    }
    column.generated = false;
    column.defaultValue.reset();
    break;
  default:
    break;
  }
}

// --- Constraints and indexes ------------------------------------------------

void ReplayState::rename(Table &table, const AlterAction &action) {
  StringRef from = action.name.text, to = action.newName.text;
  bool done =
      action.kind == Kind::RenameIndex && database.renameIndex(table, from, to);
  // On SQL Server the index of a primary key is renamed as one.
  if (action.kind != Kind::RenameIndex || dialect->constraintsAreObjects)
    done = done || database.renameConstraint(table, from, to);
  if (!done)
    refuse("`" + table.name + "` has no constraint `" + from +
           "`, so it cannot be renamed.");
}

// --- Renames ----------------------------------------------------------------

void ReplayState::renameColumn(Table &table, const AlterAction &action) {
  StringRef from = action.name.text, to = action.newName.text;
  Column *column = database.findColumn(table, from);
  if (!column)
    return refuseColumn(table, "`" + table.name + "` has no column `" + from +
                                   "`, so it cannot be renamed.");
  Column *taken = database.findColumn(table, to);
  if (taken && taken != column)
    return refuse("`" + table.name + "` has a column `" + to + "` already.");
  column->origin = origin(statementRange);
  database.renameColumn(table, std::string(column->name), to);
}

void ReplayState::renameTable(Table &table, const AlterAction &action) {
  bool moves = action.kind == Kind::SetSchema;
  std::string schema = moves ? action.newName.text.str() : table.schema;
  std::string name = moves ? table.name : action.table.name.text.str();
  if (moves && !database.hasSchema(schema))
    return refuse("The schema `" + schema + "` does not exist.");
  if (!database.renameTable(table, schema, name))
    return refuse("The name `" + name + "` is taken already.");
  table.origin = origin(statementRange);
}

} // namespace holdfast::sql
