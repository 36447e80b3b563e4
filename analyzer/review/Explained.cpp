#include "review/Explained.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = Change::Kind;

void ExplainedChanges::add(const Change &drop, const Change &add) {
  changes.insert(&drop);
  changes.insert(&add);
  switch (drop.kind) {
  case Kind::DropTable:
    tables.insert({drop.fromTable->schema, drop.fromTable->name});
    tables.insert({add.toTable->schema, add.toTable->name});
    break;
  case Kind::DropColumn: {
    const Table &before = *drop.fromTable, &after = *add.toTable;
    StringRef from = drop.fromColumn->name, to = add.toColumn->name;
    columns[&before].push_back(from);
    columns[&after].push_back(to);
    referenced[{before.schema, before.name}].push_back(from);
    referenced[{after.schema, after.name}].push_back(to);
    columnNames.try_emplace({&before, from}, to);
    break;
  }
  case Kind::DropEnum:
    enums.insert({{drop.fromEnum->schema, drop.fromEnum->name},
                  {add.toEnum->schema, add.toEnum->name}});
    break;
  default:
    break;
  }
}

bool ExplainedChanges::hasColumn(const Table *table, StringRef column) const {
  auto found = columns.find(table);
  return found != columns.end() && is_contained(found->second, column);
}

/// A foreign key to a table under another name.
bool ExplainedChanges::isOfTable(const Change &change) const {
  return any_of(ArrayRef({change.fromForeignKey, change.toForeignKey}),
                [&](const ForeignKey *key) {
                  return key && tables.contains({key->referencedSchema,
                                                 key->referencedTable});
                });
}

/// An index of a table that has such a column, or a foreign key that has one on
/// either side.
bool ExplainedChanges::isOfColumn(const Change &change) const {
  auto isOf = [&](StringRef column) {
    return hasColumn(change.fromTable, column) ||
           hasColumn(change.toTable, column);
  };
  for (const ForeignKey *key : {change.fromForeignKey, change.toForeignKey}) {
    if (!key)
      continue;
    auto found = referenced.find({key->referencedSchema, key->referencedTable});
    if (any_of(key->columns, isOf) ||
        (found != referenced.end() &&
         any_of(found->second, [&](StringRef column) {
           return is_contained(key->referencedColumns, column);
         })))
      return true;
  }
  for (const Index *index : {change.fromIndex, change.toIndex})
    if (index && any_of(index->parts, [&](const IndexPart &part) {
          return isOf(part.column);
        }))
      return true;
  return false;
}

/// A column that has the enum under its other name.
bool ExplainedChanges::isOfEnum(const Change &change) const {
  if (!change.fromColumn || !change.toColumn)
    return false;
  const ColumnType &from = change.fromColumn->type, &to = change.toColumn->type;
  return enums.contains({{from.schema, from.name}, {to.schema, to.name}});
}

/// A primary key that differs by the names of such columns only.
bool ExplainedChanges::keepsPrimaryKey(const Change &change) const {
  if (!is_contained(
          {Kind::AddPrimaryKey, Kind::ChangePrimaryKey, Kind::DropPrimaryKey},
          change.kind) ||
      !change.fromTable || !change.toTable)
    return false;
  const auto &before = change.fromTable->primaryKey;
  const auto &after = change.toTable->primaryKey;
  if (!before || !after || before->columns == after->columns ||
      before->columns.size() != after->columns.size())
    return false;
  return all_of(zip(before->columns, after->columns), [&](auto pair) {
    auto &[from, to] = pair;
    return from == to ||
           columnNames.lookup({change.fromTable, StringRef(from)}) == to;
  });
}

bool ExplainedChanges::contains(const Change &change) const {
  return changes.contains(&change) || isOfTable(change) || isOfColumn(change) ||
         isOfEnum(change) || keepsPrimaryKey(change);
}

} // namespace holdfast
