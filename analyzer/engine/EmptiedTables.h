#pragma once

#include "catalog/RowCounts.h"
#include "engine/Known.h"
#include "keep/Keep.h"

namespace holdfast {

/// A table of a live database without rows, of which something else has some.
struct EmptiedTable {
  std::string table;
  RowCount count;
  std::string source; ///< the label of the dump, or the copy's name
  bool isCopy = false;
};

/// Those tables, as far as a live database was looked at: a structure that is
/// back is no sign that the rows are. Copies of the project count, and dumps
/// and other databases among the evidence.
std::vector<EmptiedTable>
findEmptiedTables(const Known &known, llvm::ArrayRef<keep::KeptCopy> copies);

} // namespace holdfast
