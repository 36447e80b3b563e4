#pragma once

#include "diff/Change.h"
#include "diff/MigrateFacts.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"

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
  bool equal = false; ///< known to be, so that its columns are not paired

  /// The pair of the column that had this name before, or null.
  const ColumnPair *findPair(llvm::StringRef column) const;
  bool isRecreated(llvm::StringRef column) const;
  bool typeChanges(llvm::StringRef column) const;
};

/// The places that objects of a catalog have for Prisma: those of the schema
/// they were made from; those of a database go by name. They are found when
/// somebody asks, as mostly nothing has changed. `catalog` must outlive it.
class ObjectOrder {
public:
  explicit ObjectOrder(const Catalog &catalog);

  size_t of(const Table &table) const;
  size_t of(const Index &index, const Table &table) const;
  size_t of(const ForeignKey &key, const Table &table) const;

private:
  bool isLess(llvm::StringRef a, llvm::StringRef b) const;
  template <typename Object>
  size_t placeOf(const Object &object,
                 const std::vector<Object> &objects) const;
  template <typename Object>
  void addPlaces(const std::vector<Object> &objects) const;
  void find() const;

  const Catalog &catalog;
  bool byName;
  bool ignoresCase;
  mutable bool isFound = false;
  mutable llvm::DenseMap<const Table *, size_t> tables;
  /// Of indexes and foreign keys, where a table has too many to count.
  mutable llvm::DenseMap<const void *, size_t> places;
};

/// The objects of two catalogs side by side, those left out that a comparison
/// does not look at. `from`, `to` and `options` must outlive it.
class Pairs {
public:
  Pairs(const Catalog &from, const Catalog &to, const CompareOptions &options,
        const llvm::DenseSet<const Table *> &equal = {});

  const Catalog &from, &to;
  const CompareOptions &options;
  const MigrateFacts &facts;
  const ObjectOrder fromOrder, toOrder;
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

/// The indexes of a table of `catalog` that Prisma sees. In a database it does
/// not see those over expressions and of exclusion constraints, and partial
/// ones only where the schema has the preview feature `partialIndexes`.
std::vector<const Index *>
visibleIndexes(const Pairs &pairs, const Table &table, const Catalog &catalog);

/// Whether the type is an enum of the catalog.
bool isEnum(const ColumnType &type, const Catalog &catalog);

ColumnDifference differenceOf(const Pairs &pairs, const TablePair &tables,
                              const Column &from, const Column &to);

/// Whether two indexes differ by no more than their names.
bool indexesMatch(const Pairs &pairs, const Index &from, const Index &to);

/// Whether the primary key, which both tables have, has to be recreated.
bool primaryKeyChanges(const Pairs &pairs, const TablePair &tables);

bool foreignKeysMatch(const Pairs &pairs, const TablePair &tables,
                      const ForeignKey &from, const ForeignKey &to);

} // namespace holdfast
