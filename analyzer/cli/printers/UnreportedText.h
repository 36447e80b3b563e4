#pragma once

#include "cli/Report.h"

namespace holdfast::cli {

/// What the report leaves out, in a line, and empty where that is nothing: `1
/// finding accepted by this branch: …; 1 rule switched off: …`. Paths are those
/// of the repository where `fromTop` says so.
std::string describeUnreported(const Report &report, bool fromTop);

} // namespace holdfast::cli
