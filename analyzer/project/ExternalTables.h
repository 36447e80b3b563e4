#pragma once

#include "diagnostics/Diagnostic.h"
#include "source/SourceFile.h"

namespace holdfast {

/// Declares a table external in the project's prisma.config.*, so that Prisma
/// (6.13 and later) leaves it alone. `schema` is empty where there are none.
/// Without edits where the file is written in a way that only running it would
/// tell.
Fix declareExternalFix(const SourceFile &config, llvm::StringRef schema,
                       llvm::StringRef table);

} // namespace holdfast
