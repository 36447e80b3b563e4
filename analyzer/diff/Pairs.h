#pragma once

#include "diff/Change.h"
#include "diff/MigrateFacts.h"

#include <memory>

namespace holdfast {

/// Two columns of one name in two tables of one name.
struct ColumnPair {
  const Column *from;
  const Column *to;
  ColumnDifference difference;
};

/// A table that is in both catalogs.
struct TablePair {
  const Table *from;
  const Table *to;
  /// By name, as Prisma goes through them.
  std::vector<ColumnPair> columns;
  std::vector<const Column *> dropped;
  std::vector<const Column *> added;
  bool redefined = false;

  /// The pair of the column that had this name before, or null.
  const ColumnPair *findPair(llvm::StringRef column) const;
  bool isRecreated(llvm::StringRef column) const;
  bool typeChanges(llvm::StringRef column) const;
};

/// The objects of two catalogs side by side, those left out that a comparison
/// does not look at. `from`, `to` and `options` must outlive it.
class Pairs {
public:
  Pairs(const Catalog &from, const Catalog &to, const CompareOptions &options);

  const Catalog &from, &to;
  const CompareOptions &options;
  const MigrateFacts &facts;
  /// In the order of `from`.
  std::vector<TablePair> tables;
  std::vector<const Table *> droppedTables;
  std::vector<const Table *> createdTables;

  bool includes(const Table &table) const;
  bool includes(const EnumType &type) const;

private:
  bool includesSchema(llvm::StringRef schema) const;
  void pairColumns(TablePair &pair);
};

/// Whether the type is an enum of the catalog.
bool isEnum(const ColumnType &type, const Catalog &catalog);

ColumnDifference differenceOf(const Pairs &pairs, const TablePair &tables,
                              const Column &from, const Column &to);

/// Whether two indexes differ by no more than their names.
bool indexesMatch(const Pairs &pairs, const Index &from, const Index &to);

/// Whether the primary key, which both tables have, has to be made anew.
bool primaryKeyChanges(const Pairs &pairs, const TablePair &tables);

bool foreignKeysMatch(const Pairs &pairs, const TablePair &tables,
                      const ForeignKey &from, const ForeignKey &to);

} // namespace holdfast
