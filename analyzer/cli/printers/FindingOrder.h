#pragma once

#include "diagnostics/Diagnostic.h"

#include "llvm/ADT/ArrayRef.h"

#include <vector>

namespace holdfast::cli {

/// How soon a finding should be read, least first: errors before warnings, and
/// among them what loses data, then what Prisma rejects, then the rest.
unsigned urgency(Severity severity, Category category);

/// The findings as a person reads them: the most urgent first, then by place as
/// they come. Those of one statement, line or column stand together, where the
/// most urgent of them is.
std::vector<const Diagnostic *>
orderForReading(llvm::ArrayRef<Diagnostic> diagnostics);

} // namespace holdfast::cli
