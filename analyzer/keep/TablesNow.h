#pragma once

#include "keep/Keep.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast::keep {

/// A copy as it would be if it had been taken of the tables by the names that
/// they have now.
struct RenamedCopy {
  std::shared_ptr<const Catalog> structure;
  std::vector<KeptTable> tables;
  /// Which tables are called otherwise now, each as a sentence.
  std::vector<std::string> remarks;
};

/// Finds the tables of a copy in the database of today. A table that was
/// renamed since is known by its keys and indexes, which keep their names
/// (PostgreSQL, SQLite), or because it alone has the columns; one of the same
/// name that is another table by now is left alone. Errors where two would be
/// one.
llvm::Expected<RenamedCopy>
underNamesOfToday(std::shared_ptr<const Catalog> structure,
                  std::vector<KeptTable> tables, const Catalog &current);

} // namespace holdfast::keep
