#pragma once

#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>

namespace holdfast::cli {

/// Why a report is not written over the file that is there: it is none, and
/// somebody may need it. Nothing where the file is new, empty, a device or an
/// earlier report.
std::optional<std::string> whyNotReplaced(llvm::StringRef file);

} // namespace holdfast::cli
