#pragma once

#include "catalog/Catalog.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast {

/// The columns by which a table is partitioned and which a key over `columns`
/// lacks, so that PostgreSQL and MySQL refuse it. Empty where it lacks none,
/// has no columns, or the table is partitioned by expressions or not at all.
std::vector<std::string>
missingPartitionColumns(const Table &table,
                        llvm::ArrayRef<std::string> columns);

} // namespace holdfast
