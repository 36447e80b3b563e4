#pragma once

#include "project/Project.h"
#include "project/TreeSearch.h"

namespace holdfast {

/// A project of a tree, or a place in it that should be one.
struct FoundProject {
  /// Its path from the folder that was searched: that of the project's root,
  /// or of the schema where a root has several. `.` for the folder itself.
  std::string id;
  Project project;
  std::string problem; ///< why it cannot be checked; else empty
};

/// What a path holds: at least one project, sorted by path.
struct Discovery {
  std::vector<FoundProject> projects;
  /// Whether the path is a folder of projects, and not one itself.
  bool isTree = false;
  /// Of a tree: schemas that nothing says are in use, and that are therefore
  /// not among the projects.
  std::vector<std::string> unnamed;
};

/// Finds what `check PATH` checks: a schema file; the schema of a project
/// folder, or each of them where it has several; and in a folder that has none
/// or declares a workspace, the projects of all folders below. Copies, fixtures
/// and what git ignores are not among them. The error, where there is none at
/// all, says where was looked and what was left out.
llvm::Expected<Discovery> discover(llvm::vfs::FileSystem &files,
                                   llvm::StringRef path);

/// The projects that `discover` finds and that can be checked, at least one.
llvm::Expected<std::vector<Project>> findProjects(llvm::vfs::FileSystem &files,
                                                  llvm::StringRef path);

/// The nearest folder above `path` that is a project with a schema; empty where
/// none is.
std::string findProjectAround(llvm::vfs::FileSystem &files,
                              llvm::StringRef path);

/// The path by which one of several projects can be told from the others.
std::string placeOf(const Project &project, llvm::ArrayRef<Project> all);

} // namespace holdfast
