#pragma once

#include "catalog/Catalog.h"
#include "sql/Steps.h"

#include "llvm/ADT/StringMap.h"

#include <map>

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
  /// Takes in what a step does to names. To be called step by step.
  void pass(const sql::Step &step);

private:
  uint32_t rootOf(uint32_t id) const;
  void takeOver(const sql::Step &redefinition);

  const Catalog &existing;
  /// What took a table's place stands for that.
  std::map<uint32_t, uint32_t> roots;
  /// The names now by those in the scripts where these are others; empty for
  /// columns that scripts add. By table.
  std::map<uint32_t, llvm::StringMap<std::string>> columns;
};

} // namespace holdfast::guard
