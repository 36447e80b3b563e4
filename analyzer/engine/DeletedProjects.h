#pragma once

#include "evidence/Evidence.h"

namespace holdfast {

/// A project of the base whose schema is gone.
struct DeletedProject {
  Project project; ///< as the base has it
  /// Those of its migrations that are still there, and that no other project
  /// takes.
  size_t migrationsLeft = 0;
};

/// The projects that the base has below `path` and that no longer are, which
/// includes none that moved to one of `today`, the projects that are there.
/// Errors are those of git.
llvm::Expected<std::vector<DeletedProject>>
findDeletedProjects(llvm::vfs::FileSystem &files, llvm::StringRef path,
                    llvm::StringRef base, llvm::ArrayRef<const Project *> today,
                    EvidenceCache &cache);

} // namespace holdfast
