#pragma once

#include "project/Project.h"

#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <string>
#include <vector>

namespace holdfast {

/// What a project's repository held at a revision, under the paths that the
/// files would have today.
struct RevisionFiles {
  std::string reference; ///< as the user gave it
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files;
  std::string top; ///< the repository's folder, absolute
  /// The migrations that were merged there after the branch left it, by their
  /// paths today.
  std::vector<SourceFilePtr> laterMigrations;

  /// A file as it is shown to users: `git:main:prisma/schema.prisma`.
  std::string label(llvm::StringRef absolutePath) const;
};

/// Reads the schemas, migrations and configuration that belong to the project
/// from where the current branch left `reference`; from `reference` itself
/// where git knows no such commit. Nothing is checked out.
llvm::Expected<RevisionFiles> readRevision(llvm::vfs::FileSystem &files,
                                           const Project &project,
                                           llvm::StringRef reference);

} // namespace holdfast
