#pragma once

#include "diagnostics/Diagnostic.h"
#include "engine/Project.h"

#include <vector>

namespace holdfast {

/// Adds to each finding about an unmapped table the fix that declares the table
/// external in the project's prisma.config.*, so that Prisma (6.13 and later)
/// leaves it alone. Nothing is added where the project has no such file or the
/// file is written in a way that only running it would tell. Returns the file
/// that the edits point into, or null; it must outlive the diagnostics.
SourceFilePtr offerExternalTables(llvm::vfs::FileSystem &files,
                                  const Project &project,
                                  std::vector<Diagnostic> &diagnostics);

} // namespace holdfast
