#pragma once

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
  explicit RowCopies(const NamesNow &names) : names(names) {}

  /// What the step copies into its table; nothing where it copies none.
  std::optional<RowCopy> copyOf(const sql::Step &step) const;
  /// Whether another table has all rows of the one at `root`, untouched.
  bool isCopied(uint32_t root) const;
  /// Takes in what a step does to copies. To be called step by step.
  void pass(const sql::Step &step, const std::optional<RowCopy> &copy);

private:
  std::string nowOf(const sql::TableFacts &source, llvm::StringRef name) const;
  std::vector<std::string> filledBy(const sql::Step &step,
                                    llvm::ArrayRef<std::string> targets) const;
  bool mayConflict(const sql::Step &step, const RowCopy &copy) const;

  const NamesNow &names;
  std::map<uint32_t, RowCopy> copies; ///< by the table that has them
};

} // namespace holdfast::guard
