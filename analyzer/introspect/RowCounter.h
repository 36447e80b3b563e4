#pragma once

#include "introspect/Introspect.h"
#include "introspect/Rows.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast::introspect {

/// A table as the server's statistics know it.
struct CountedTable {
  size_t position;        ///< in the catalog
  bool isReadable = true; ///< whether this user sees all of its rows
  uint64_t estimate = 0;  ///< 0 when there is none
};

/// Finds out how many rows the tables have. Without `countRows`, tables that
/// cannot be looked at, or not in time, are left out.
llvm::Error countTables(RunQuery query, char quote, const ReadOptions &options,
                        LiveDatabase &database,
                        llvm::ArrayRef<CountedTable> tables);

} // namespace holdfast::introspect
