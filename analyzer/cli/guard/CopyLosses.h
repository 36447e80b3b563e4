#pragma once

#include "cli/guard/GuardedCall.h"

namespace holdfast::cli {

/// Copies what goes to the kept folder of the project, and verifies it. The id
/// of the copy; empty where nothing is in what goes.
llvm::Expected<std::string> copyLosses(const GuardedCall &call,
                                       llvm::ArrayRef<guard::Loss> losses);

} // namespace holdfast::cli
