#include "diff/CompareTables.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static bool hasForeignKeyChanges(const Pairs &pairs, const TablePair &tables) {
  auto hasMatch = [&](const ForeignKey &key, bool isOld) {
    const auto &others =
        isOld ? tables.to->foreignKeys : tables.from->foreignKeys;
    return any_of(others, [&](const ForeignKey &other) {
      return isOld ? foreignKeysMatch(pairs, tables, key, other)
                   : foreignKeysMatch(pairs, tables, other, key);
    });
  };
  return any_of(tables.from->foreignKeys,
                [&](const ForeignKey &key) { return !hasMatch(key, true); }) ||
         any_of(tables.to->foreignKeys,
                [&](const ForeignKey &key) { return !hasMatch(key, false); });
}

/// SQLite's ALTER TABLE adds optional columns, and no more.
static bool needsSqliteRedefinition(const Pairs &pairs,
                                    const TablePair &tables) {
  const auto &before = tables.from->primaryKey, &after = tables.to->primaryKey;
  return before.has_value() != after.has_value() ||
         (before && primaryKeyChanges(pairs, tables)) ||
         !tables.dropped.empty() ||
         any_of(tables.added,
                [](const Column *column) { return !column->nullable; }) ||
         any_of(tables.columns,
                [](const ColumnPair &pair) { return pair.difference.any(); }) ||
         hasForeignKeyChanges(pairs, tables);
}

/// CockroachDB drops no column that is the primary key by itself.
static bool needsCockroachRedefinition(const TablePair &tables) {
  const auto &key = tables.from->primaryKey;
  if (!key || key->columns.size() != 1)
    return false;
  StringRef column = key->columns.front();
  return tables.isRecreated(column) ||
         any_of(tables.dropped,
                [&](const Column *dropped) { return dropped->name == column; });
}

/// SQL Server cannot turn IDENTITY on or off, nor drop every column.
static bool needsSqlServerRedefinition(const TablePair &tables) {
  return any_of(tables.columns,
                [](const ColumnPair &pair) {
                  return pair.difference.autoincrement;
                }) ||
         all_of(tables.columns, [](const ColumnPair &pair) {
           return pair.difference.cast == Cast::None;
         });
}

void chooseRedefinedTables(Pairs &pairs) {
  for (TablePair &tables : pairs.tables) {
    if (tables.equal)
      continue;
    switch (pairs.to.provider) {
    case Provider::SQLite:
      tables.redefined = needsSqliteRedefinition(pairs, tables);
      break;
    case Provider::CockroachDB:
      tables.redefined = needsCockroachRedefinition(tables);
      break;
    case Provider::SQLServer:
      tables.redefined = needsSqlServerRedefinition(tables);
      break;
    case Provider::PostgreSQL:
    case Provider::MySQL:
    case Provider::MongoDB:
      break;
    }
  }
}

} // namespace holdfast
