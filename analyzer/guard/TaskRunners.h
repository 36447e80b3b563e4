#pragma once

#include "guard/GuardedCommand.h"

#include "llvm/Support/VirtualFileSystem.h"

#include <optional>
#include <string>

namespace holdfast::guard {

/// What a task runs, as its file says.
struct Task {
  std::string folder; ///< that it runs in
  std::string text;   ///< for a shell
  Variables variables;
};

/// The task that `moon run TARGET` runs: `task`, `~:task` or `project:task`.
/// Nothing where its moon.yml alone does not tell: other tasks come first, it
/// is inherited, or reads files with variables.
std::optional<Task> findMoonTask(llvm::vfs::FileSystem &files,
                                 llvm::StringRef folder,
                                 llvm::StringRef target);

/// The global command of Rush that has the name, of command-line.json. Nothing
/// for commands that run in packages.
std::optional<Task> findRushCommand(llvm::vfs::FileSystem &files,
                                    llvm::StringRef folder,
                                    llvm::StringRef name);

} // namespace holdfast::guard
