#pragma once

#include "guard/Operation.h"
#include "guard/ShellText.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <string>
#include <utility>
#include <vector>

namespace holdfast::guard {

/// Variables that a command is given besides the program's own, or, without a
/// value, does not get of them; the last word of each is the one that holds.
using Variables =
    std::vector<std::pair<std::string, std::optional<std::string>>>;

/// One of Prisma's commands in what somebody runs, and where it runs.
struct PrismaCall {
  Operation operation;
  std::string folder;      ///< that it runs in
  Variables variables;     ///< that it gets
  bool readsStdin = false; ///< it is what the whole command is given to read
};

/// What a command line is known to run.
struct GuardedCommand {
  std::vector<PrismaCall> calls; ///< in their order; none for other commands
  /// Whether a part of it has a guard of its own, which looks for itself.
  bool guardsItself = false;
  /// Why it cannot be told what runs, and what to do; else empty.
  std::string problem;
};

/// Finds Prisma's commands in a command line: through npx, npm, pnpm, yarn,
/// bun, dotenv, env, `sh -c`, tasks and scripts of package.json. `variable` is
/// the environment.
GuardedCommand readCommand(llvm::vfs::FileSystem &files,
                           llvm::ArrayRef<std::string> words,
                           llvm::StringRef folder, FindValue variable);

} // namespace holdfast::guard
