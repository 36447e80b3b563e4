#pragma once

#include "cli/guard/GuardedCall.h"

namespace holdfast::cli {

/// Copies what goes to `folder`, or where that is empty to the kept folder of
/// the project, and verifies it. The id of the copy; empty where nothing is in
/// what goes.
llvm::Expected<std::string> copyLosses(const GuardedCall &call,
                                       llvm::ArrayRef<guard::Loss> losses,
                                       llvm::StringRef folder);

/// Why they could not be copied there, as far as that can be told without
/// writing.
llvm::Error checkCopies(const GuardedCall &call,
                        llvm::ArrayRef<guard::Loss> losses,
                        llvm::StringRef folder);

} // namespace holdfast::cli
