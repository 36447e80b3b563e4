#include "sql/Effects.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// ALTER TABLE.
namespace holdfast::sql {

static void alterOther(ReplayContext &context, const AlterTable &alterTable);
static void alter(ReplayContext &context, Table &table,
                  const AlterAction &action);
static void rename(ReplayContext &context, Table &table,
                   const AlterAction &action);
static void renameColumn(ReplayContext &context, Table &table,
                         const AlterAction &action);
static void renameTable(ReplayContext &context, Table &table,
                        const AlterAction &action);

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
static bool isOwnColumn(const ReplayContext &context, const Table &table,
                        const Table &parent, StringRef name) {
  const Column *column = table.findColumn(name);
  const Column *inherited = parent.findColumn(name);
  return column && inherited && !context.database.isPartition(table) &&
         !(column->origin.span == table.origin.span) &&
         !(column->origin.span == inherited->origin.span);
}

void apply(ReplayContext &context, const AlterTable &alterTable) {
  Table *table = context.findTable(alterTable.table);
  if (!table)
    return alterOther(context, alterTable);
  // Positions survive what an action adds; pointers do not.
  std::vector<Table> &tables = context.database.catalog().tables;
  uint32_t position = context.database.positionOf(*table);
  unsigned unserved = countUnserved(context, *table);
  bool wasLoose = hasLooseNumbers(context, *table);
  context.actions = alterTable.actions;
  // MySQL looks at what all context.actions together leave.
  auto isFirst = [&](const AlterAction &action) {
    return context.dialect->indexesForeignKeys && dropsKey(action.kind);
  };
  for (const AlterAction &action : alterTable.actions)
    if (isFirst(action))
      alter(context, tables[position], action);
  for (const AlterAction &action : alterTable.actions) {
    if (isFirst(action))
      continue;
    if (isInherited(action.kind) && !alterTable.only) {
      // An heir may have the column already, or lack it: that is no error.
      bool wasConditional = std::exchange(context.conditional, true);
      for (uint32_t heir : context.database.heirsOf(tables[position]))
        if (action.kind != Kind::DropColumn ||
            !isOwnColumn(context, tables[heir], tables[position],
                         action.name.text))
          alter(context, tables[heir], action);
      context.conditional = wasConditional;
    }
    alter(context, tables[position], action);
  }
  refuseUnserved(context, tables[position], unserved);
  refuseWhole(context, tables[position], wasLoose);
  context.actions = {};
}

/// ALTER TABLE works on views, sequences and indexes as well.
static void alterOther(ReplayContext &context, const AlterTable &alterTable) {
  std::string schema;
  const Relation *other = context.findRelation(alterTable.table, schema);
  if (!other) {
    if (!alterTable.ifExists)
      context.refuse("The table `" + spelling(alterTable.table) +
                     "` does not exist, so it cannot be altered.");
    return;
  }
  for (const AlterAction &action : alterTable.actions)
    if (action.kind == Kind::RenameTable) {
      Rename change;
      change.kind = other->kind == Relation::Kind::Index ? ObjectKind::Index
                                                         : ObjectKind::View;
      change.names.emplace_back(alterTable.table, action.table);
      return apply(context, change);
    }
}

static void alter(ReplayContext &context, Table &table,
                  const AlterAction &action) {
  switch (action.kind) {
  case Kind::AddColumn:
    return addColumn(context, table, action);
  case Kind::ModifyColumn:
    return modifyColumn(context, table, action);
  case Kind::DropColumn:
    return dropColumn(context, table, action);
  case Kind::SetType:
  case Kind::SetDefault:
  case Kind::DropDefault:
  case Kind::SetNotNull:
  case Kind::DropNotNull:
  case Kind::SetGenerated:
  case Kind::DropIdentity:
  case Kind::DropExpression:
  case Kind::ReplaceType:
    return alterColumn(context, table, action);
  case Kind::AddConstraint:
    return addConstraint(context, table, action.constraint);
  case Kind::SetPrimaryKey:
    return setPrimaryKey(context, table, action.constraint);
  case Kind::DropConstraint:
  case Kind::DropPrimaryKey:
  case Kind::DropForeignKey:
  case Kind::DropIndex:
    return dropConstraint(context, table, action);
  case Kind::RenameColumn:
    return renameColumn(context, table, action);
  case Kind::RenameConstraint:
  case Kind::RenameIndex:
    return rename(context, table, action);
  case Kind::RenameTable:
  case Kind::SetSchema:
    return renameTable(context, table, action);
  case Kind::AttachPartition:
  case Kind::DetachPartition:
  case Kind::Inherit:
  case Kind::NoInherit:
  case Kind::SetPartitioning:
    return alterParents(context, table, action);
  case Kind::SetComment:
    table.comment = action.column.comment.str();
    return;
  case Kind::ValidateConstraint:
    context.unvalidated.erase(
        {context.database.positionOf(table), action.name.text.str()});
    return;
  case Kind::RewriteTable:
  case Kind::DropPartition:
  case Kind::TruncatePartition:
  case Kind::Ignored:
    return;
  }
}

// --- Constraints and indexes ------------------------------------------------

static void rename(ReplayContext &context, Table &table,
                   const AlterAction &action) {
  StringRef from = action.name.text, to = action.newName.text;
  bool done = action.kind == Kind::RenameIndex &&
              context.database.renameIndex(table, from, to);
  // On SQL Server the index of a primary key is renamed as one.
  if (action.kind != Kind::RenameIndex ||
      context.dialect->constraintsAreObjects)
    done = done || context.database.renameConstraint(table, from, to);
  if (!done)
    context.refuse("`" + table.name + "` has no constraint `" + from +
                   "`, so it cannot be renamed.");
}

// --- Renames ----------------------------------------------------------------

static void renameColumn(ReplayContext &context, Table &table,
                         const AlterAction &action) {
  StringRef from = action.name.text, to = action.newName.text;
  Column *column = context.database.findColumn(table, from);
  if (!column)
    return context.refuseColumn(table, "`" + table.name + "` has no column `" +
                                           from +
                                           "`, so it cannot be renamed.");
  Column *taken = context.database.findColumn(table, to);
  if (taken && taken != column)
    return context.refuseCertainly("`" + table.name +
                                   "` already has a column `" + to + "`.");
  column->origin = context.origin(context.statementRange);
  renameInPolicies(context, table, column->name, to);
  context.database.renameColumn(table, std::string(column->name), to);
}

static void renameTable(ReplayContext &context, Table &table,
                        const AlterAction &action) {
  bool moves = action.kind == Kind::SetSchema;
  std::string schema = moves ? action.newName.text.str() : table.schema;
  std::string name = moves ? table.name : action.table.name.text.str();
  if (moves && !context.database.hasSchema(schema))
    return context.refuse("The schema `" + schema + "` does not exist.");
  bool stays = !context.dialect->renamesToSameName && table.schema == schema &&
               table.name == name;
  if (stays || !context.database.renameTable(table, schema, name))
    return context.refuseCertainly("The name `" + name + "` is already taken.");
  table.origin = context.origin(context.statementRange);
}

} // namespace holdfast::sql
