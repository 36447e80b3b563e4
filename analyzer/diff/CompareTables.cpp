#include "diff/CompareTables.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace llvm;

namespace holdfast {

using Kind = Change::Kind;

std::vector<Change> ChangeList::inOrder() {
  llvm::stable_sort(entries, [](const Entry &a, const Entry &b) {
    return std::tie(a.stage, a.place) < std::tie(b.stage, b.place);
  });
  std::vector<Change> changes;
  for (Entry &entry : entries)
    changes.push_back(std::move(entry.change));
  return changes;
}

namespace {

/// The comparison of all tables. Places are those in the catalogs.
class TableComparison {
public:
  TableComparison(const Pairs &pairs, ChangeList &changes)
      : pairs(pairs), changes(changes) {
    for (const TablePair &tables : pairs.tables)
      if (tables.redefined)
        redefined.insert({tables.from->schema, tables.from->name});
  }

  void run();

private:
  size_t placeBefore(const Table &table) const {
    return pairs.fromOrder.of(table);
  }
  size_t placeAfter(const Table &table) const {
    return pairs.toOrder.of(table);
  }

  void create(const Table &table);
  void drop(const Table &table);
  void alter(const TablePair &tables);
  void redefine(const TablePair &tables);

  /// Columns and primary key, which one ALTER TABLE changes together, or one
  /// redefinition.
  void changeColumns(const TablePair &tables, MigrateStage stage);
  void changePrimaryKey(const TablePair &tables, MigrateStage stage, bool last);
  void changeIndexes(const TablePair &tables);
  void dropIndexes(const TablePair &tables);
  bool freeIndex(const TablePair &tables, const Index &index);
  void recreateIndexes(const TablePair &tables);
  void changeForeignKeys(const TablePair &tables);
  void changeForeignKeyPair(const TablePair &tables, const ForeignKey &from,
                            const ForeignKey &to);

  void addIndex(Kind kind, const Table *fromTable, const Table *toTable,
                const Index *from, const Index *to, bool again = false);
  void addForeignKey(Kind kind, const Table *fromTable, const Table *toTable,
                     const ForeignKey *from, const ForeignKey *to,
                     bool again = false);

  const Pairs &pairs;
  ChangeList &changes;
  /// Schemas and names of the tables that are made anew.
  DenseSet<std::pair<StringRef, StringRef>> redefined;
  /// Foreign keys that have to go while an index of theirs does.
  SmallPtrSet<const ForeignKey *, 4> freedKeys;
};

} // namespace

void TableComparison::addIndex(Kind kind, const Table *fromTable,
                               const Table *toTable, const Index *from,
                               const Index *to, bool again) {
  Change change{kind, fromTable, toTable};
  change.fromIndex = from;
  change.toIndex = to;
  change.again = again;
  size_t before = from ? pairs.fromOrder.of(*from, *fromTable) : 0;
  size_t after = to ? pairs.toOrder.of(*to, *toTable) : 0;
  switch (kind) {
  case Kind::DropIndex:
    changes.add(MigrateStage::DropIndex, {placeBefore(*fromTable), before},
                change);
    return;
  case Kind::RenameIndex:
    changes.add(MigrateStage::RenameIndex, {placeBefore(*fromTable), before},
                change);
    return;
  default:
    // Those of new tables come first.
    changes.add(MigrateStage::CreateIndex,
                {fromTable ? placeBefore(*fromTable) + 1 : 0,
                 placeAfter(*toTable), after},
                change);
  }
}

void TableComparison::addForeignKey(Kind kind, const Table *fromTable,
                                    const Table *toTable,
                                    const ForeignKey *from,
                                    const ForeignKey *to, bool again) {
  Change change{kind, fromTable, toTable};
  change.fromForeignKey = from;
  change.toForeignKey = to;
  change.again = again;
  if (kind == Kind::AddForeignKey) {
    size_t place = pairs.toOrder.of(*to, *toTable);
    changes.add(MigrateStage::AddForeignKey, {placeAfter(*toTable), place},
                change);
    return;
  }
  size_t place = pairs.fromOrder.of(*from, *fromTable);
  changes.add(kind == Kind::DropForeignKey ? MigrateStage::DropForeignKey
                                           : MigrateStage::RenameForeignKey,
              {placeBefore(*fromTable), place}, change);
}

void TableComparison::create(const Table &table) {
  changes.add(MigrateStage::CreateTable, {placeAfter(table)},
              {Kind::CreateTable, nullptr, &table});
  if (!pairs.facts.foreignKeysInTable)
    for (const ForeignKey &key : table.foreignKeys)
      addForeignKey(Kind::AddForeignKey, nullptr, &table, nullptr, &key);
  using Inline = MigrateFacts::Inline;
  for (const Index *index : visibleIndexes(pairs, table, pairs.to))
    if (pairs.facts.indexesInTable == Inline::None ||
        (pairs.facts.indexesInTable == Inline::Unique && !index->unique))
      addIndex(Kind::CreateIndex, nullptr, &table, nullptr, index);
}

void TableComparison::drop(const Table &table) {
  changes.add(MigrateStage::DropTable, {placeBefore(table)},
              {Kind::DropTable, &table});
  if (!pairs.facts.foreignKeysInTable)
    for (const ForeignKey &key : table.foreignKeys)
      addForeignKey(Kind::DropForeignKey, &table, nullptr, &key, nullptr, true);
  if (!redefined.empty() && pairs.facts.dropsIndexesOfTables)
    for (const Index *index : visibleIndexes(pairs, table, pairs.from))
      addIndex(Kind::DropIndex, &table, nullptr, index, nullptr, true);
}

void TableComparison::changePrimaryKey(const TablePair &tables,
                                       MigrateStage stage, bool last) {
  const auto &before = tables.from->primaryKey, &after = tables.to->primaryKey;
  ChangeList::Place place = {placeBefore(*tables.from)};
  auto add = [&](Kind kind, bool again = false) {
    changes.add(stage, place, {kind, tables.from, tables.to}).again = again;
  };
  if (!before || !after) {
    if (before && !last)
      add(Kind::DropPrimaryKey);
    if (after && last)
      add(Kind::AddPrimaryKey);
    return;
  }
  if (last)
    return;
  if (pairs.facts.altersPrimaryKeys) {
    if (before->columns != after->columns)
      changes.add(stage == MigrateStage::AlterTable
                      ? MigrateStage::AlterPrimaryKey
                      : stage,
                  place, {Kind::ChangePrimaryKey, tables.from, tables.to});
  } else if (primaryKeyChanges(pairs, tables)) {
    add(Kind::ChangePrimaryKey);
  } else if (pairs.facts.recreatesPrimaryKeyOfColumns &&
             any_of(before->columns, [&](const std::string &column) {
               return tables.isRecreated(column);
             })) {
    add(Kind::ChangePrimaryKey, true);
  }
  if (before->name != after->name)
    add(Kind::RenamePrimaryKey);
}

void TableComparison::changeColumns(const TablePair &tables,
                                    MigrateStage stage) {
  ChangeList::Place place = {placeBefore(*tables.from)};
  changePrimaryKey(tables, stage, false);
  for (const Column *column : tables.dropped)
    changes.add(stage, place,
                {Kind::DropColumn, tables.from, tables.to, column});
  for (const Column *column : tables.added)
    changes.add(stage, place,
                {Kind::AddColumn, tables.from, tables.to, nullptr, column});
  std::vector<const ColumnPair *> altered;
  for (const ColumnPair &pair : tables.columns)
    if (pair.difference.any())
      altered.push_back(&pair);
  // In the order of the table.
  sort(altered, [](const ColumnPair *a, const ColumnPair *b) {
    return a->from < b->from;
  });
  for (const ColumnPair *pair : altered) {
    Kind kind = pair->difference.cast == Cast::None ? Kind::RecreateColumn
                                                    : Kind::AlterColumn;
    Change change{kind, tables.from, tables.to, pair->from, pair->to};
    change.difference = pair->difference;
    changes.add(stage, place, change);
  }
  changePrimaryKey(tables, stage, true);
}

/// Of several indexes over the same columns Prisma renames none.
static bool isOnly(const Index &index, const Table &table) {
  auto sameColumns = [&](const Index &other) {
    return other.unique == index.unique &&
           (other.method == "fulltext") == (index.method == "fulltext") &&
           other.parts.size() == index.parts.size() &&
           all_of(zip_equal(other.parts, index.parts), [](const auto &parts) {
             return std::get<0>(parts).column == std::get<1>(parts).column;
           });
  };
  size_t found = 0;
  for (const auto *list : {&table.indexes, &table.foreignKeyIndexes})
    for (const Index &other : *list)
      if (sameColumns(other) && ++found > 1)
        return false;
  return found == 1;
}

/// Whether the index begins with the columns of the key, so that MySQL can use
/// it for that.
static bool serves(const Index &index, const ForeignKey &key) {
  return index.method != "fulltext" &&
         key.columns.size() <= index.parts.size() &&
         all_of(zip(key.columns, index.parts), [](const auto &pair) {
           return std::get<0>(pair) == std::get<1>(pair).column;
         });
}

/// MySQL does not drop an index that a foreign key needs, nor can Prisma tell
/// one that the server made for the key. Returns whether the index goes.
bool TableComparison::freeIndex(const TablePair &tables, const Index &index) {
  std::vector<const ForeignKey *> served;
  for (const ForeignKey &key : tables.from->foreignKeys)
    if (serves(index, key) &&
        any_of(tables.to->foreignKeys, [&](const ForeignKey &other) {
          return foreignKeysMatch(pairs, tables, key, other);
        }))
      served.push_back(&key);
  if (!index.unique && any_of(served, [&](const ForeignKey *key) {
        return key->columns.size() == index.parts.size();
      }))
    return false;
  freedKeys.insert(served.begin(), served.end());
  return true;
}

void TableComparison::dropIndexes(const TablePair &tables) {
  auto after = visibleIndexes(pairs, *tables.to, pairs.to);
  for (const Index *index : visibleIndexes(pairs, *tables.from, pairs.from)) {
    auto match = find_if(after, [&](const Index *to) {
      return indexesMatch(pairs, *index, *to);
    });
    if (match == after.end()) {
      if (!pairs.facts.indexesForeignKeys || freeIndex(tables, *index))
        addIndex(Kind::DropIndex, tables.from, tables.to, index, nullptr);
    } else if ((*match)->name != index->name && !(*match)->implicit &&
               isOnly(*index, *tables.from)) {
      addIndex(Kind::RenameIndex, tables.from, tables.to, index, *match);
    }
  }
}

void TableComparison::changeIndexes(const TablePair &tables) {
  dropIndexes(tables);
  auto before = visibleIndexes(pairs, *tables.from, pairs.from);
  for (const Index *index : visibleIndexes(pairs, *tables.to, pairs.to))
    if (!index->implicit && none_of(before, [&](const Index *from) {
          return indexesMatch(pairs, *from, *index);
        }))
      addIndex(Kind::CreateIndex, tables.from, tables.to, nullptr, index);
}

/// Makes the indexes again that the server drops with a column, or that are in
/// the way of a column's new type.
void TableComparison::recreateIndexes(const TablePair &tables) {
  bool dropsFirst = pairs.facts.dropsIndexesOfChangedTypes;
  if (!pairs.facts.recreatesIndexesOfColumns && !dropsFirst)
    return;
  for (const Index *index : visibleIndexes(pairs, *tables.from, pairs.from)) {
    if (none_of(index->parts, [&](const IndexPart &part) {
          return dropsFirst ? tables.typeChanges(part.column)
                            : tables.isRecreated(part.column);
        }))
      continue;
    auto match = find_if(tables.to->indexes, [&](const Index &to) {
      return indexesMatch(pairs, *index, to);
    });
    if (match == tables.to->indexes.end() || !isOnly(*index, *tables.from))
      continue;
    if (dropsFirst)
      addIndex(Kind::DropIndex, tables.from, tables.to, index, nullptr, true);
    addIndex(Kind::CreateIndex, dropsFirst ? nullptr : tables.from, tables.to,
             nullptr, &*match, true);
  }
}

/// The keys of an implicit many-to-many table, which used to go without names.
static bool isJoinTable(const Table &table) {
  return table.columns.size() == 2 && table.findColumn("A") &&
         table.findColumn("B");
}

void TableComparison::changeForeignKeyPair(const TablePair &tables,
                                           const ForeignKey &from,
                                           const ForeignKey &to) {
  bool isInTheWay =
      freedKeys.contains(&from) ||
      (redefined.contains({from.referencedSchema, from.referencedTable}) &&
       !pairs.facts.redefinesReferencedTables);
  bool isRenamed = !pairs.facts.foreignKeysInTable && from.name != to.name &&
                   !from.name.empty() && !to.name.empty() &&
                   !(isJoinTable(*tables.from) && isJoinTable(*tables.to));
  if (!isInTheWay && !isRenamed)
    return;
  if (!isInTheWay && pairs.facts.renamesForeignKeys) {
    addForeignKey(Kind::RenameForeignKey, tables.from, tables.to, &from, &to);
    return;
  }
  addForeignKey(Kind::DropForeignKey, tables.from, tables.to, &from, nullptr,
                true);
  addForeignKey(Kind::AddForeignKey, tables.from, tables.to, nullptr, &to,
                true);
}

void TableComparison::changeForeignKeys(const TablePair &tables) {
  SmallPtrSet<const ForeignKey *, 8> paired;
  for (const ForeignKey &key : tables.from->foreignKeys) {
    auto matches = [&](const ForeignKey &other) {
      return foreignKeysMatch(pairs, tables, key, other);
    };
    if (none_of(tables.to->foreignKeys, matches))
      addForeignKey(Kind::DropForeignKey, tables.from, tables.to, &key,
                    nullptr);
    auto match = find_if(tables.to->foreignKeys, [&](const ForeignKey &other) {
      return !paired.contains(&other) && matches(other);
    });
    if (match == tables.to->foreignKeys.end())
      continue;
    paired.insert(&*match);
    changeForeignKeyPair(tables, key, *match);
  }
  for (const ForeignKey &key : tables.to->foreignKeys)
    if (none_of(tables.from->foreignKeys, [&](const ForeignKey &from) {
          return foreignKeysMatch(pairs, tables, from, key);
        }))
      addForeignKey(Kind::AddForeignKey, tables.from, tables.to, nullptr, &key);
}

void TableComparison::alter(const TablePair &tables) {
  changeColumns(tables, MigrateStage::AlterTable);
  changeIndexes(tables);
  recreateIndexes(tables);
  changeForeignKeys(tables);
}

void TableComparison::redefine(const TablePair &tables) {
  changes.add(MigrateStage::RedefineTables, {placeBefore(*tables.from)},
              {Kind::RedefineTable, tables.from, tables.to});
  changeColumns(tables, MigrateStage::RedefineTables);
}

void TableComparison::run() {
  for (const Table *table : pairs.createdTables)
    create(*table);
  for (const Table *table : pairs.droppedTables)
    drop(*table);
  for (const TablePair &tables : pairs.tables)
    if (!tables.equal)
      tables.redefined ? redefine(tables) : alter(tables);
}

void compareTables(const Pairs &pairs, ChangeList &changes) {
  TableComparison(pairs, changes).run();
}

} // namespace holdfast
