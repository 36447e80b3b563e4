#pragma once

#include "guard/Conversions.h"
#include "guard/NamesNow.h"

namespace holdfast::guard {

/// That a table has got the rows of a table of the database. A plain value.
struct RowCopy {
  uint32_t of; ///< the place of that table in the database
  /// Columns of the copy, and the database's whose values they have; empty for
  /// others.
  std::vector<std::pair<std::string, std::string>> columns;
  std::string omits; ///< what may leave rows out, such as WHERE

  bool has(llvm::StringRef column) const;
};

/// Follows which tables hold the rows of others, as statements copy them.
class RowCopies {
public:
  RowCopies(const NamesNow &names, const Conversions &conversions)
      : names(names), conversions(conversions) {}

  /// What the step copies into its table; nothing where it copies none. What
  /// the types of a successor make of values is judged when that takes the
  /// place of the old table.
  std::optional<RowCopy> copyOf(const sql::Step &step, bool isSuccessor) const;
  /// Whether another table has all rows of the one at `root`, untouched.
  bool isCopied(uint32_t root) const;
  /// Whether an UPDATE or MERGE gives each row of the table the value that it
  /// has in a column: that of a copy of the row.
  bool setsOwnValue(const sql::Step &step, llvm::StringRef name) const;
  /// Takes in what a step does to copies. To be called step by step.
  void pass(const sql::Step &step, const std::optional<RowCopy> &copy);

private:
  struct Filling;

  uint32_t originOf(const sql::TableFacts &source) const;
  std::string nowOf(const sql::TableFacts &source, llvm::StringRef name) const;
  bool keepsValue(const Filling &filling, llvm::StringRef from,
                  const sql::Casts &casts, llvm::StringRef to) const;
  std::vector<std::string> filledBy(const Filling &filling) const;
  std::string omittedBy(const sql::Step &step) const;
  bool mayConflict(const sql::Step &step, const RowCopy &copy) const;

  const NamesNow &names;
  const Conversions &conversions;
  std::map<uint32_t, RowCopy> copies; ///< by the table that has them
  std::set<uint32_t> filled;          ///< tables that got rows by scripts
  std::set<uint32_t> dropping; ///< SQLite: that drop rows which break a key
};

} // namespace holdfast::guard
