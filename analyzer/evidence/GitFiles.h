#pragma once

#include "evidence/GitConfig.h"

#include <memory>

namespace holdfast {

/// Looks at what git would open of a repository, by the listings of its
/// folders: files and folders alone, and links that stay in it. A pipe or
/// device, which git would wait for, is an error that names it.
llvm::Error checkGitFiles(const GitDirectory &place);

/// A folder that git can take for the repository without reading its
/// configuration: of our own, with the same objects and references. Removed
/// when the last user lets go of it.
class GitStandIn {
public:
  static llvm::Expected<std::shared_ptr<const GitStandIn>>
  make(const GitDirectory &place, const GitConfig &config);
  ~GitStandIn();

  llvm::StringRef directory() const { return path; }

private:
  explicit GitStandIn(std::string path) : path(std::move(path)) {}
  std::string path;
};

} // namespace holdfast
