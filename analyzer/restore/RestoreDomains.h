#pragma once

#include "diff/Change.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast {

/// Adds to Prisma's script for the changes, before the tables, what makes the
/// domains of their columns that the database lacks, or may lack: a schema does
/// not tell.
void addMissingDomains(llvm::ArrayRef<Change> changes, const Catalog &current,
                       const Catalog &earlier, std::string &sql);

} // namespace holdfast
