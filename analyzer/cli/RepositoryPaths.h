#pragma once

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <optional>
#include <string>

namespace holdfast::cli {

struct Report;

/// Paths as the host of a repository knows them: from its top, wherever the
/// program runs. The top is `workspace` where that holds the file, else the
/// folder with `.git`.
class RepositoryPaths {
public:
  /// `workspace` is the value of GITHUB_WORKSPACE, empty where there is none.
  RepositoryPaths(llvm::vfs::FileSystem &files, llvm::StringRef workspace);

  /// With `/` between the parts; nullopt outside of a repository.
  std::optional<std::string> find(llvm::StringRef path);

private:
  std::optional<std::string> findFolder(llvm::StringRef folder) const;

  llvm::vfs::FileSystem &files;
  std::vector<std::string> workspaces; ///< as it is spelled, and resolved
  llvm::StringMap<std::optional<std::string>> folders;
};

/// Fills in `repositoryFiles` for all that the report's findings point into.
void addRepositoryFiles(Report &report, RepositoryPaths paths);

} // namespace holdfast::cli
