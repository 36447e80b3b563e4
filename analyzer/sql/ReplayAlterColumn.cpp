#include "sql/AssignmentCasts.h"
#include "sql/Effects.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// What ALTER TABLE does to columns.
namespace holdfast::sql {

static bool isMissingPlace(ReplayContext &context, const Table &table,
                           const ColumnDefinition &definition);
static bool refuseKeyColumn(ReplayContext &context, const Table &table,
                            const ColumnDefinition &definition);
static void placeColumn(ReplayContext &context, Table &table, StringRef name,
                        const ColumnDefinition &definition);
static void alterGenerated(ReplayContext &context, Table &table, Column &column,
                           const AlterAction &action);

using Kind = AlterAction::Kind;

void addColumn(ReplayContext &context, Table &table,
               const AlterAction &action) {
  const ColumnDefinition &definition = action.column;
  if (context.database.findColumn(table, definition.name.text)) {
    if (!action.ifNotExists)
      context.refuseCertainly("`" + table.name + "` already has a column `" +
                              definition.name.text + "`.");
    return;
  }
  if (isMissingPlace(context, table, definition) ||
      refuseKeyColumn(context, table, definition) ||
      refuseColumns(context, table, table.columns.size() + 1))
    return;
  Column column = makeColumn(context, definition);
  checkType(context, column.type, table);
  context.database.noteTypeUse(table, column.type);
  table.columns.push_back(std::move(column));
  placeColumn(context, table, definition.name.text, definition);
  finishColumns(context, definition, table);
  addConstraints(context, table, definition, {});
}

/// Refuses to put a column after one that is not there.
static bool isMissingPlace(ReplayContext &context, const Table &table,
                           const ColumnDefinition &definition) {
  StringRef place = definition.after.text;
  if (!definition.after || context.isPartlyKnown(table) ||
      any_of(table.columns, [&](const Column &column) {
        return context.database.sameColumn(column.name, place);
      }))
    return false;
  context.refuse("`" + table.name + "` has no column `" + place +
                 "` to put another after.");
  return true;
}

/// Refuses a key in the definition of a new column where there can be none.
static bool refuseKeyColumn(ReplayContext &context, const Table &table,
                            const ColumnDefinition &definition) {
  bool isKey = any_of(definition.constraints, [](const Constraint &constraint) {
    return constraint.kind == Constraint::Kind::PrimaryKey ||
           constraint.kind == Constraint::Kind::Unique;
  });
  if (!context.dialect->addsPlainColumns || !isKey)
    return false;
  context.refuse("A column that is a key cannot be added to `" + table.name +
                 "`: rebuild the table instead.");
  return true;
}

/// MySQL's FIRST and AFTER.
static void placeColumn(ReplayContext &context, Table &table, StringRef name,
                        const ColumnDefinition &definition) {
  if (!definition.first && !definition.after)
    return;
  auto isIt = [&](const Column &column) {
    return context.database.sameColumn(column.name, name);
  };
  auto found = find_if(table.columns, isIt);
  Column column = std::move(*found);
  table.columns.erase(found);
  auto place = table.columns.begin();
  if (definition.after) {
    place = find_if(table.columns, [&](const Column &other) {
      return context.database.sameColumn(other.name, definition.after.text);
    });
    if (place != table.columns.end())
      ++place;
  }
  table.columns.insert(place, std::move(column));
}

/// MySQL's MODIFY and CHANGE: the column as the statement says, in its place.
void modifyColumn(ReplayContext &context, Table &table,
                  const AlterAction &action) {
  Column *column = context.database.findColumn(table, action.name.text);
  if (!column) {
    if (!action.ifExists)
      context.refuseColumn(table, "`" + table.name + "` has no column `" +
                                      action.name.text +
                                      "`, so it cannot be altered.");
    return;
  }
  StringRef newName = action.column.name.text;
  if (Column *taken = context.database.findColumn(table, newName);
      taken && taken != column)
    return context.refuseCertainly("`" + table.name +
                                   "` already has a column `" + newName + "`.");
  if (isMissingPlace(context, table, action.column))
    return;
  Column made = makeColumn(context, action.column);
  std::string name = made.name;
  if (!context.database.sameColumn(column->name, name))
    context.database.renameColumn(table, std::string(column->name), name);
  // Keys stay with the column, and so does what they demand of it.
  if (table.primaryKey && any_of(table.primaryKey->columns, [&](StringRef key) {
        return context.database.sameColumn(key, name);
      }))
    made.nullable = false;
  *context.database.findColumn(table, name) = std::move(made);
  placeColumn(context, table, name, action.column);
  addConstraints(context, table, action.column, {});
}

void dropColumn(ReplayContext &context, Table &table,
                const AlterAction &action) {
  Column *column = context.database.findColumn(table, action.name.text);
  if (!column) {
    if (!action.ifExists)
      context.refuseColumn(table, "`" + table.name + "` has no column `" +
                                      action.name.text +
                                      "`, so it cannot be dropped.");
    return;
  }
  if (context.dialect->indexesForeignKeys && context.checksReferences)
    for (const ForeignKey &key : table.foreignKeys)
      if (is_contained(key.columns, column->name))
        return context.refuseCertainly("The foreign key `" + key.name +
                                       "` uses the column `" + column->name +
                                       "` of `" + table.name +
                                       "`, so it cannot be dropped.");
  if (context.dialect->checksReferences && context.checksReferences &&
      !action.cascade)
    for (auto [other, key] : context.database.referencesTo(table))
      if (is_contained(key->referencedColumns, column->name))
        return context.refuseCertainly(
            "`" + other->name + "` refers to the column `" + column->name +
            "` of `" + table.name + "`, so it cannot be dropped.");
  Relation relation{Relation::Kind::Table, context.database.positionOf(table)};
  if (!action.cascade &&
      refuseViewed(context, relation, table.name, column->name))
    return;
  if (!action.cascade && refuseComputed(context, table, *column))
    return;
  if (const auto *policy = policyUsing(context, table, column->name);
      policy && !action.cascade)
    return context.refuseCertainly(
        "The policy `" + policy->name + "` uses the column `" + column->name +
        "` of `" + table.name + "`, so it cannot be dropped.");
  dropPoliciesUsing(context, table, column->name);
  if (context.dialect->keepsUsedColumns)
    if (std::string use = useOf(context, table, *column); !use.empty())
      return context.refuseCertainly(use + " uses the column `" + column->name +
                                     "` of `" + table.name +
                                     "`, so it cannot be dropped.");
  if (action.cascade)
    context.database.dropViewsUsing(
        {Relation::Kind::Table, context.database.positionOf(table)},
        column->name);
  std::string name = column->name;
  if (action.cascade)
    while (const Column *user = computedFrom(context, table, *column)) {
      context.database.dropColumn(table, std::string(user->name));
      column = context.database.findColumn(table, name);
    }
  context.database.dropColumn(table, name);
}

/// Whether an action of the statement drops the column's default, which it does
/// before it changes the type.
static bool dropsDefault(const ReplayContext &context, StringRef column) {
  return any_of(context.actions, [&](const AlterAction &action) {
    return action.kind == Kind::DropDefault &&
           context.database.sameColumn(action.name.text, column);
  });
}

/// Remarks where the server does not change the column's type.
static void refuseType(ReplayContext &context, Table &table,
                       const Column &column, const AlterAction &action) {
  if (!context.dialect->guardsColumnTypes)
    return;
  Relation relation{Relation::Kind::Table, context.database.positionOf(table)};
  if (const View *view = context.database.findViewUsing(relation, column.name))
    return context.refuseCertainly(
        "The view `" + view->name + "` uses the column `" + column.name +
        "` of `" + table.name + "`, so its type cannot change.");
  if (const auto *policy = policyUsing(context, table, column.name))
    return context.refuseCertainly(
        "The policy `" + policy->name + "` uses the column `" + column.name +
        "` of `" + table.name + "`, so its type cannot change.");
  ColumnType type = resolve(context, action.column.type);
  if (!lacksAssignmentCast(column.type, type))
    return;
  std::string from = spelling(column.type, Provider::PostgreSQL);
  std::string to = spelling(type, Provider::PostgreSQL);
  if (action.conversion.empty())
    return context.refuseCertainly("PostgreSQL does not cast `" + column.name +
                                   "` from `" + from + "` to `" + to +
                                   "` by itself, so it needs USING.");
  bool hasDefault = column.defaultValue && !column.generated &&
                    column.defaultValue->kind == ColumnDefault::Kind::Literal;
  if (hasDefault && !dropsDefault(context, column.name))
    context.refuseCertainly("The default of `" + column.name +
                            "` cannot be cast from `" + from + "` to `" + to +
                            "`, so drop it before.");
}

void alterColumn(ReplayContext &context, Table &table,
                 const AlterAction &action) {
  Column *column = context.database.findColumn(table, action.name.text);
  if (!column)
    return context.refuseColumn(table, "`" + table.name + "` has no column `" +
                                           action.name.text +
                                           "`, so it cannot be altered.");
  switch (action.kind) {
  case Kind::SetType:
    refuseType(context, table, *column, action);
    if (column->defaultValue && context.dialect->viewsHoldSources &&
        context.database.hasType(column->type.schema, column->type.name))
      column->defaultValue->castFrom =
          column->type.schema + "." + column->type.name;
    column->type = resolve(context, action.column.type);
    checkType(context, column->type, table);
    context.database.noteTypeUse(table, column->type);
    if (column->defaultValue && context.dialect->adaptDefault)
      context.dialect->adaptDefault(column->type, *column->defaultValue);
    break;
  case Kind::ReplaceType:
    column->type = resolve(context, action.column.type);
    column->nullable = true;
    applyColumnConstraints(context, action.column, *column);
    if (table.primaryKey &&
        is_contained(table.primaryKey->columns, column->name))
      column->nullable = false;
    break;
  case Kind::SetDefault:
    column->defaultValue =
        makeDefault(context, action.constraint.expression, column->type);
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
      return context.refuseCertainly(
          "The column `" + column->name +
          "` is part of the primary key and stays NOT NULL.");
    column->nullable = true;
    break;
  case Kind::SetGenerated:
  case Kind::DropIdentity:
  case Kind::DropExpression:
    return alterGenerated(context, table, *column, action);
  default:
    break;
  }
}

/// Identity and generated columns.
static void alterGenerated(ReplayContext &context, Table &table, Column &column,
                           const AlterAction &action) {
  switch (action.kind) {
  case Kind::SetGenerated:
    if (column.nullable || column.defaultValue)
      return context.refuse(
          "The column `" + column.name + "` of `" + table.name +
          "` must be NOT NULL and have no default to become an "
          "identity column.");
    column.identity = true;
    column.nullable = false;
    column.defaultValue = ColumnDefault{ColumnDefault::Kind::Sequence, ""};
    addOwnedSequence(context, table, column.name, action.constraint.sequence,
                     action.constraint.sequenceClauses);
    break;
  case Kind::DropIdentity:
    if (!column.identity) {
      if (!action.ifExists)
        context.refuse("The column `" + column.name + "` of `" + table.name +
                       "` is no identity column.");
      return;
    }
    column.identity = false;
    column.defaultValue.reset();
    context.database.dropOwnedSequences(table, column.name);
    break;
  case Kind::DropExpression:
    if (!column.generated) {
      if (!action.ifExists)
        context.refuse("The column `" + column.name + "` of `" + table.name +
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
