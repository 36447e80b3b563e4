#include "sql/ReplayState.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Inheritance and partitions.
namespace holdfast::sql {

using Kind = AlterAction::Kind;

/// A partition has a bound, if one that could not be read.
std::string ReplayState::boundOf(Range range) const {
  return range.empty() ? "DEFAULT" : text(range).str();
}

/// Columns and checks of an inherited or partitioned table.
void ReplayState::copyParent(Table &table, const Table &parent) {
  for (Column column : parent.columns) {
    if (database.findColumn(table, column.name))
      continue;
    if (column.identity)
      column.defaultValue.reset(); // the parent's alone
    column.identity = false;
    column.comment.clear();
    column.origin = origin(statementRange);
    table.columns.push_back(std::move(column));
  }
  for (const CheckConstraint &check : parent.checks)
    table.checks.push_back(check);
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

void ReplayState::attachPartition(Table &table, const AlterAction &action) {
  Table *partition = findTable(action.table);
  if (!partition)
    return;
  copyKeysIfMissing(*partition, table);
  database.inherit(*partition, table, boundOf(action.constraint.expression));
}

void ReplayState::detachPartition(Table &table, const AlterAction &action) {
  Table *partition = findTable(action.table);
  if (!partition)
    return;
  // From now on the foreign keys of the whole are its own.
  for (const ForeignKey &key : std::vector<ForeignKey>(table.foreignKeys))
    database.addForeignKey(*partition, key);
  database.disinherit(*partition);
}

/// What changes the table's place among others, or how it is cut up.
void ReplayState::alterParents(Table &table, const AlterAction &action) {
  switch (action.kind) {
  case Kind::AttachPartition:
    return attachPartition(table, action);
  case Kind::DetachPartition:
    return detachPartition(table, action);
  case Kind::Inherit:
    if (Table *parent = findTable(action.table))
      database.inherit(table, *parent);
    return;
  case Kind::NoInherit:
    if (Table *parent = findTable(action.table))
      database.disinherit(table, *parent);
    return;
  case Kind::SetPartitioning:
    table.partitionedBy = text(action.constraint.expression).str();
    return;
  default:
    return;
  }
}

} // namespace holdfast::sql
