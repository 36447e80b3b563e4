#pragma once

#include "keep/Pace.h"
#include "keep/RowTarget.h"

namespace holdfast::keep {

/// One kept table on its way back into one that is there.
struct Filling {
  const KeptTable &kept;
  const Table &table;     ///< as it is once the structure is back
  const std::string file; ///< path of the rows
  std::vector<std::string> addedColumns; ///< that nobody has written to yet
  bool apply = false;
};

/// Fills the table, or finds out what would be filled, into `outcome`. Rows and
/// values that are there stay. The table may lack columns of the copy, which
/// are then left out; where what tells its rows apart is among them, nothing is
/// filled, and the outcome says so.
llvm::Error fillRows(RowTarget &target, const Filling &filling,
                     TableOutcome &outcome, Pace &pace);

} // namespace holdfast::keep
