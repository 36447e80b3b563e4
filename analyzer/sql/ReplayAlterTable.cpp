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

static bool dropsKey(Kind kind) {
  return kind == Kind::DropForeignKey || kind == Kind::DropIndex ||
         kind == Kind::DropPrimaryKey || kind == Kind::DropConstraint;
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
  bool wasLoose = hasLooseNumbers(*table);
  actions = alterTable.actions;
  // MySQL looks at what all actions together leave.
  auto isFirst = [&](const AlterAction &action) {
    return dialect->indexesForeignKeys && dropsKey(action.kind);
  };
  for (const AlterAction &action : alterTable.actions)
    if (isFirst(action))
      alter(tables[position], action);
  for (const AlterAction &action : alterTable.actions) {
    if (isFirst(action))
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
  refuseWhole(tables[position], wasLoose);
  actions = {};
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
  // MySQL shrugs at a name that stays.
  bool stays =
      !dialect->hasKeyClauses && table.schema == schema && table.name == name;
  if (stays || !database.renameTable(table, schema, name))
    return refuse("The name `" + name + "` is taken already.");
  table.origin = origin(statementRange);
}

} // namespace holdfast::sql
