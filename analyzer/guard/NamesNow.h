#pragma once

#include "catalog/Catalog.h"
#include "sql/Steps.h"

#include "llvm/ADT/StringMap.h"

#include <map>
#include <set>

namespace holdfast::guard {

/// Follows the names that tables and columns have in scripts back to those that
/// the database has now, before any of the scripts has run.
class NamesNow {
public:
  /// `existing` must outlive it, and be what the steps start from.
  explicit NamesNow(const Catalog &existing) : existing(existing) {}

  /// Null for a table that scripts make, or nobody knows.
  const Table *table(uint32_t id) const;
  /// Whether the scripts make the table.
  bool isMade(uint32_t id) const;
  /// Null for a column that scripts add, or nobody knows.
  const Column *column(uint32_t tableId, llvm::StringRef name) const;
  /// The table that it is or stands for, by its place in the database; the id
  /// itself where that is none.
  uint32_t rootOf(uint32_t id) const;
  /// Whether another table has its rows by now.
  bool isLeft(uint32_t id) const { return left.contains(id); }
  /// Whether it has them in the place of the table at `root`.
  bool standsFor(uint32_t id, uint32_t root) const;
  /// From here on the table has the rows of the one at `root`: columns as they
  /// are called in it, and what the database calls them now.
  void standFor(uint32_t id, uint32_t root,
                llvm::ArrayRef<std::pair<std::string, std::string>> filled);
  /// The same of a column.
  void standFor(uint32_t id, llvm::StringRef name, llvm::StringRef now);
  /// The columns of the database's table that the table has by some name.
  std::vector<const Column *> columnsOf(uint32_t id) const;
  /// Takes in what a step does to names. To be called step by step.
  void pass(const sql::Step &step);

private:
  void takeOver(const sql::Step &redefinition);

  const Catalog &existing;
  /// What took a table's place stands for that.
  std::map<uint32_t, uint32_t> roots;
  std::map<uint32_t, uint32_t> holders; ///< what has the rows, by root
  std::set<uint32_t> left;
  /// The names now by those in the scripts where these are others; empty for
  /// columns that scripts add. By table.
  std::map<uint32_t, llvm::StringMap<std::string>> columns;
};

} // namespace holdfast::guard
