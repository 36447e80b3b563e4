#pragma once

#include "cli/CheckOptions.h"
#include "project/Workspace.h"

namespace holdfast::cli {

/// A project, and the path by which the user asked for it, which says how far
/// it may reach.
struct ProjectToCheck {
  FoundProject found; ///< its id is the name that its report goes by
  std::string path;
  bool isWhole = false; ///< one file of its schema was asked for
};

/// The projects of a path, and what a person may believe to be among them.
struct ProjectsToCheck {
  std::vector<ProjectToCheck> projects;
  std::vector<std::string> unnamed; ///< schemas that nothing says are in use
  std::vector<std::string> deleted; ///< projects that only the base has
};

/// Finds the projects of a path. A path that has none is one that cannot be
/// checked. That of a file which is only part of a schema is the whole of it.
ProjectsToCheck findProjectsToCheck(llvm::StringRef path,
                                    const CheckOptions &options);

/// Leaves each schema once of which several files were asked for.
void dropRepeatedProjects(std::vector<ProjectToCheck> &projects);

} // namespace holdfast::cli
