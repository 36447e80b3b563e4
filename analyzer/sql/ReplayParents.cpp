#include "sql/Effects.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Inheritance and partitions.
namespace holdfast::sql {

using Kind = AlterAction::Kind;

/// A partition has a bound, if one that could not be read.
std::string boundOf(const ReplayContext &context, Range range) {
  return range.empty() ? "DEFAULT" : context.text(range).str();
}

/// Columns and checks of an inherited or partitioned table.
void copyParent(ReplayContext &context, Table &table, const Table &parent) {
  for (Column column : parent.columns) {
    if (context.database.findColumn(table, column.name))
      continue;
    if (column.identity)
      column.defaultValue.reset(); // the parent's alone
    column.identity = false;
    column.comment.clear();
    column.origin = context.origin(context.statementRange);
    table.columns.push_back(std::move(column));
  }
  for (const CheckConstraint &check : parent.checks)
    table.checks.push_back(check);
}

/// What ATTACH PARTITION adds: indexes that the table lacks.
static void copyKeysIfMissing(ReplayContext &context, Table &partition,
                              const Table &parent) {
  Table missing = parent;
  if (partition.primaryKey)
    missing.primaryKey.reset();
  erase_if(missing.indexes, [&](const Index &index) {
    return any_of(partition.indexes,
                  [&](const Index &other) { return sameKey(index, other); });
  });
  copyKeys(context, partition, missing);
}

static void attachPartition(ReplayContext &context, Table &table,
                            const AlterAction &action) {
  Table *partition = context.findTable(action.table);
  if (!partition)
    return;
  copyKeysIfMissing(context, *partition, table);
  context.database.inherit(*partition, table,
                           boundOf(context, action.constraint.expression));
}

static void detachPartition(ReplayContext &context, Table &table,
                            const AlterAction &action) {
  Table *partition = context.findTable(action.table);
  if (!partition)
    return;
  // From now on the foreign keys of the whole are its own.
  for (const ForeignKey &key : std::vector<ForeignKey>(table.foreignKeys))
    context.database.addForeignKey(*partition, key);
  context.database.disinherit(*partition);
}

/// What changes the table's place among others, or how it is cut up.
void alterParents(ReplayContext &context, Table &table,
                  const AlterAction &action) {
  switch (action.kind) {
  case Kind::AttachPartition:
    return attachPartition(context, table, action);
  case Kind::DetachPartition:
    return detachPartition(context, table, action);
  case Kind::Inherit:
    if (Table *parent = context.findTable(action.table))
      context.database.inherit(table, *parent);
    return;
  case Kind::NoInherit:
    if (Table *parent = context.findTable(action.table))
      context.database.disinherit(table, *parent);
    return;
  case Kind::SetPartitioning:
    table.partitionedBy = context.text(action.constraint.expression).str();
    if (table.primaryKey &&
        refusesKey(context, table, table.primaryKey->columns))
      return;
    for (const Index &index : table.indexes)
      if (index.unique && refusesKey(context, table, columnNames(index)))
        return;
    return;
  default:
    return;
  }
}

} // namespace holdfast::sql
