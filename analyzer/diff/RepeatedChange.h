#pragma once

#include "diff/Change.h"

#include <optional>

namespace holdfast {

/// The column as the server keeps it after Prisma has made it what the schema
/// says, where it is what the change starts from already: Prisma compares the
/// schema with what the server makes of it, and so repeats such a change with
/// each migration. Nothing for other changes, and where `wanted` is no schema.
std::optional<Column> repeatedColumn(const Change &change,
                                     const Catalog &existing,
                                     const Catalog &wanted);

/// Whether all that the redefinition of a table is for are such changes.
bool onlyRepeats(const Change &redefinition, llvm::ArrayRef<Change> changes,
                 const Catalog &existing, const Catalog &wanted);

} // namespace holdfast
