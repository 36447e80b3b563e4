#pragma once

#include "guard/TaskRunners.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast::guard {

/// What somebody has turbo or nx run.
struct TaskRequest {
  std::vector<std::string> names; ///< of the tasks
  std::string package;            ///< the only one; empty for all
  bool isLoose = false;           ///< turbo: the tasks get all variables
};

/// What turbo or nx may run for a request.
struct WorkspaceTasks {
  std::vector<Task> tasks;
  /// The tasks have other variables than the runner: what they do can be told,
  /// and not to which database.
  bool changesVariables = false;
};

/// The scripts of the workspace's packages that have the name of a task, or of
/// one that comes before it. Nothing where turbo.json does not tell.
std::optional<WorkspaceTasks> findTurboTasks(llvm::vfs::FileSystem &files,
                                             llvm::StringRef folder,
                                             const TaskRequest &request);

/// The commands of project.json, or the scripts of package.json. Nothing where
/// an executor of somebody else's runs, or nx.json does not tell.
std::optional<WorkspaceTasks> findNxTasks(llvm::vfs::FileSystem &files,
                                          llvm::StringRef folder,
                                          const TaskRequest &request);

} // namespace holdfast::guard
