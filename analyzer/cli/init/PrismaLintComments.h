#pragma once

#include "diagnostics/Diagnostic.h"
#include "schema/Schema.h"

namespace holdfast::cli {

/// Edits that take the comments of prisma-lint out of a schema and accept, by
/// `holdfast:allow`, those of the findings that they ignored.
std::vector<Edit> convertComments(const Schema &schema,
                                  llvm::ArrayRef<Diagnostic> findings);

} // namespace holdfast::cli
