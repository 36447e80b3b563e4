#pragma once

#include "guard/TaskRunners.h"

namespace holdfast::guard {

/// What `make TARGET` runs in a folder, what it needs first. Nothing where its
/// Makefile does not tell in plain words: variables, conditions, patterns,
/// other files.
std::optional<Task> findMakeTarget(llvm::vfs::FileSystem &files,
                                   llvm::StringRef folder,
                                   llvm::StringRef target);

} // namespace holdfast::guard
