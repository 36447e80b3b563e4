#include "sql/ReplayState.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// What ALTER TABLE does to columns.
namespace holdfast::sql {

using Kind = AlterAction::Kind;

void ReplayState::addColumn(Table &table, const AlterAction &action) {
  const ColumnDefinition &definition = action.column;
  if (database.findColumn(table, definition.name.text)) {
    if (!action.ifNotExists)
      refuse("`" + table.name + "` has a column `" + definition.name.text +
             "` already.");
    return;
  }
  if (isMissingPlace(table, definition) || refuseKeyColumn(table, definition))
    return;
  Column column = makeColumn(definition);
  checkType(column.type, table);
  database.noteTypeUse(table, column.type);
  table.columns.push_back(std::move(column));
  placeColumn(table, definition.name.text, definition);
  finishColumns(definition, table);
  addConstraints(table, definition, {});
}

/// Refuses to put a column behind one that is not there.
bool ReplayState::isMissingPlace(const Table &table,
                                 const ColumnDefinition &definition) {
  StringRef place = definition.after.text;
  if (!definition.after || isPartlyKnown(table) ||
      any_of(table.columns, [&](const Column &column) {
        return database.sameColumn(column.name, place);
      }))
    return false;
  refuse("`" + table.name + "` has no column `" + place +
         "` to put another behind.");
  return true;
}

/// Refuses a key in the definition of a new column where there can be none.
bool ReplayState::refuseKeyColumn(const Table &table,
                                  const ColumnDefinition &definition) {
  bool isKey = any_of(definition.constraints, [](const Constraint &constraint) {
    return constraint.kind == Constraint::Kind::PrimaryKey ||
           constraint.kind == Constraint::Kind::Unique;
  });
  if (!dialect->addsPlainColumns || !isKey)
    return false;
  refuse("A column that is a key cannot be added to `" + table.name +
         "`: make a new table of it.");
  return true;
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
  StringRef newName = action.column.name.text;
  if (Column *taken = database.findColumn(table, newName);
      taken && taken != column)
    return refuse("`" + table.name + "` has a column `" + newName +
                  "` already.");
  if (isMissingPlace(table, action.column))
    return;
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
  if (!action.cascade && refuseComputed(table, *column))
    return;
  if (dialect->keepsUsedColumns)
    if (std::string use = useOf(table, *column); !use.empty())
      return refuse(use + " uses the column `" + column->name + "` of `" +
                    table.name + "`, so it cannot be dropped.");
  if (action.cascade)
    database.dropViewsUsing({Relation::Kind::Table, database.positionOf(table)},
                            column->name);
  std::string name = column->name;
  if (action.cascade)
    while (const Column *user = computedFrom(table, *column)) {
      database.dropColumn(table, std::string(user->name));
      column = database.findColumn(table, name);
    }
  database.dropColumn(table, name);
}

void ReplayState::alterColumn(Table &table, const AlterAction &action) {
  Column *column = database.findColumn(table, action.name.text);
  if (!column)
    return refuseColumn(table, "`" + table.name + "` has no column `" +
                                   action.name.text +
                                   "`, so it cannot be altered.");
  switch (action.kind) {
  case Kind::SetType:
    if (column->defaultValue && dialect->viewsHoldSources &&
        database.hasType(column->type.schema, column->type.name))
      column->defaultValue->castFrom =
          column->type.schema + "." + column->type.name;
    column->type = resolve(action.column.type);
    checkType(column->type, table);
    database.noteTypeUse(table, column->type);
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

} // namespace holdfast::sql
