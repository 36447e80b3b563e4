#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <optional>
#include <string>

namespace holdfast {

/// Where a repository keeps its objects and references. Paths are absolute.
struct GitDirectory {
  std::string top;       ///< the folder of the working tree
  std::string directory; ///< its own `.git`
  std::string common;    ///< the one that worktrees share; else `directory`

  /// Whether commits were left out when it was cloned.
  bool isShallow() const;
};

/// Finds the repository whose working tree `path` lies in: the nearest folder
/// at or above it with a `.git`. Never takes a folder that merely looks like a
/// repository for one, as git itself does. A `.git` that leads elsewhere is
/// followed only where the other side confirms it (worktrees, submodules);
/// otherwise the error says so. No value where there is no repository.
/// `path` is absolute. Reads the disk, as git does.
llvm::Expected<std::optional<GitDirectory>>
findGitDirectory(llvm::StringRef path);

} // namespace holdfast
