#pragma once

#include "keep/Keep.h"

namespace holdfast::keep {

/// One table to copy from, and what of it.
struct TableToKeep {
  const Table *table;
  KeptTable kept;
};

/// What to copy for objects that are about to be lost, in the order of the
/// database: their tables with all partitions and heirs; of columns the primary
/// key, or another key that is never NULL, beside them; where a table has
/// neither, or loses its key, all of it. Prisma Migrate's own table is left
/// out. An error names what the database does not have.
llvm::Expected<std::vector<TableToKeep>> tablesToKeep(const Catalog &structure,
                                                      const LostObjects &lost);

/// The columns that tell the rows of a table apart: its primary key, else a
/// unique index without NULLs; none where it has neither.
std::vector<std::string> keyOf(const Table &table);

} // namespace holdfast::keep
