#pragma once

#include "project/Workspace.h"

namespace holdfast {

/// What a tree of packages has.
struct WorkspaceFindings {
  std::vector<Project> projects;
  /// Places whose configuration names no schema that could be checked.
  std::vector<FoundProject> problems;
  std::vector<SkippedSchema> skipped;
  std::vector<std::string> searchedFolders; ///< that could be projects
  /// Whether some folder below the root is a project, and not just a place of
  /// schema files.
  bool hasProjects = false;
};

/// Finds the projects of the folder and of all below it: what each package's
/// configuration names or Prisma would find in it, and schema files beside
/// that, which their name, their folder or their migrations tell to be in use.
/// A schema is one project, whichever packages name it.
WorkspaceFindings searchWorkspace(llvm::vfs::FileSystem &files,
                                  llvm::StringRef folder,
                                  bool listsIgnored = false);

} // namespace holdfast
