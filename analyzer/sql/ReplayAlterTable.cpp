#include "sql/ReplayState.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// ALTER TABLE.
namespace holdfast::sql {

using Kind = AlterAction::Kind;

void ReplayState::run(const AlterTable &alterTable) {
  Table *table = findTable(alterTable.table);
  if (!table) {
    std::string schema;
    const Relation *other = findRelation(alterTable.table, schema);
    // ALTER TABLE works on views, sequences and indexes as well.
    if (other) {
      for (const AlterAction &action : alterTable.actions)
        if (action.kind == Kind::RenameTable) {
          Rename change;
          change.kind = other->kind == Relation::Kind::Index ? ObjectKind::Index
                                                             : ObjectKind::View;
          change.from = alterTable.table;
          change.to = action.table;
          return run(change);
        }
      return;
    }
    if (!alterTable.ifExists)
      refuse("The table `" + spelling(alterTable.table) +
             "` does not exist, so it cannot be altered.");
    return;
  }
  // Positions survive what an action adds; pointers do not.
  size_t position = table - database.catalog().tables.data();
  bool gone = false;
  for (const AlterAction &action : alterTable.actions)
    alter(database.catalog().tables[position], action, gone);
}

void ReplayState::alter(Table &table, const AlterAction &action, bool &gone) {
  switch (action.kind) {
  case Kind::AddColumn: {
    if (database.findColumn(table, action.column.name.text)) {
      if (!action.ifNotExists)
        refuse("`" + table.name + "` has a column `" + action.column.name.text +
               "` already.");
      return;
    }
    Column column = makeColumn(action.column, table);
    database.noteTypeUse(column.type);
    table.columns.push_back(std::move(column));
    return finishColumns(action.column, table);
  }
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
    return alterColumn(table, action);
  case Kind::AddConstraint:
    return addConstraint(table, action.constraint);
  case Kind::DropConstraint:
    if (!database.dropConstraint(table, action.name.text) && !action.ifExists)
      refuse("`" + table.name + "` has no constraint `" + action.name.text +
             "`, so it cannot be dropped.");
    return;
  case Kind::RenameColumn:
  case Kind::RenameConstraint:
  case Kind::RenameTable:
  case Kind::SetSchema:
    return rename(table, action);
  case Kind::AttachPartition:
    if (Table *partition = findTable(action.table))
      copyKeysIfMissing(*partition, table);
    return;
  default:
    return;
  }
}

void ReplayState::dropColumn(Table &table, const AlterAction &action) {
  Column *column = database.findColumn(table, action.name.text);
  if (!column) {
    if (!action.ifExists)
      refuse("`" + table.name + "` has no column `" + action.name.text +
             "`, so it cannot be dropped.");
    return;
  }
  database.dropColumn(table, std::string(column->name));
}

void ReplayState::alterColumn(Table &table, const AlterAction &action) {
  Column *column = database.findColumn(table, action.name.text);
  if (!column)
    return refuse("`" + table.name + "` has no column `" + action.name.text +
                  "`, so it cannot be altered.");
  switch (action.kind) {
  case Kind::SetType:
    column->type = resolve(action.column.type);
    database.noteTypeUse(column->type);
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
    column->nullable = true;
    break;
  case Kind::SetGenerated:
    column->identity = true;
    column->nullable = false;
    column->defaultValue = ColumnDefault{ColumnDefault::Kind::Sequence, ""};
    addOwnedSequence(table, column->name);
    break;
  case Kind::DropIdentity:
    column->identity = false;
    column->defaultValue.reset();
    database.dropOwnedSequences(table, column->name);
    break;
  case Kind::DropExpression:
    column->generated = false;
    column->defaultValue.reset();
    break;
  default:
    break;
  }
}

void ReplayState::rename(Table &table, const AlterAction &action) {
  StringRef from = action.name.text, to = action.newName.text;
  switch (action.kind) {
  case Kind::RenameColumn: {
    Column *column = database.findColumn(table, from);
    if (!column)
      return refuse("`" + table.name + "` has no column `" + from +
                    "`, so it cannot be renamed.");
    Column *taken = database.findColumn(table, to);
    if (taken && taken != column)
      return refuse("`" + table.name + "` has a column `" + to + "` already.");
    column->origin = origin(statementRange);
    return database.renameColumn(table, std::string(column->name), to);
  }
  case Kind::RenameConstraint:
    if (!database.renameConstraint(table, from, to))
      refuse("`" + table.name + "` has no constraint `" + from +
             "`, so it cannot be renamed.");
    return;
  case Kind::RenameTable:
    if (!database.renameTable(table, std::string(table.schema),
                              action.table.name.text))
      return refuse("The name `" + action.table.name.text +
                    "` is taken already.");
    table.origin = origin(statementRange);
    return;
  case Kind::SetSchema:
    if (!database.renameTable(table, to, std::string(table.name)))
      refuse("The name `" + table.name + "` is taken in the schema `" + to +
             "`.");
    return;
  default:
    return;
  }
}

} // namespace holdfast::sql
