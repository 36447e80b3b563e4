#pragma once

#include "cli/CheckOptions.h"
#include "cli/Report.h"

namespace holdfast::cli {

/// Checks one path, and fixes it when asked to. What goes wrong is in the
/// report: one project never stops another.
Report checkProject(llvm::StringRef path, const CheckOptions &options);

} // namespace holdfast::cli
