#pragma once

#include "project/PathPattern.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <string>
#include <vector>

namespace holdfast {

/// The packages of a workspace, as its root declares them: `workspaces` of
/// package.json (npm, yarn, bun and so turbo), pnpm-workspace.yaml, lerna.json,
/// `projects` of nx. Paths are seen from the root of the workspace.
class PackageGlobs {
public:
  /// Reads what a folder declares; empty where it declares nothing. A file that
  /// cannot be read declares nothing.
  static PackageGlobs read(llvm::vfs::FileSystem &files,
                           llvm::StringRef folder);

  bool empty() const { return includes.empty() && excludes.empty(); }
  /// Whether a folder is named itself, by a glob without `**`: such a package
  /// is meant, whatever it is called.
  bool names(llvm::StringRef folder) const;
  /// Whether a `!glob` takes the folder out.
  bool leavesOut(llvm::StringRef folder) const;

  void add(llvm::StringRef glob);

private:
  std::vector<PathPattern> includes;
  std::vector<PathPattern> excludes;
};

} // namespace holdfast
