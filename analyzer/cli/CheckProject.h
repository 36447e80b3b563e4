#pragma once

#include "cli/CheckOptions.h"
#include "cli/Report.h"
#include "project/Workspace.h"

namespace holdfast::cli {

/// Finds the projects of a path, each with the name that its report goes by. A
/// path that has none is one that cannot be checked.
std::vector<FoundProject> findCheckedProjects(llvm::StringRef path,
                                              const CheckOptions &options);

/// Checks one project, and fixes it when asked to. What goes wrong is in the
/// report: one project never stops another.
Report checkProject(const FoundProject &found, const CheckOptions &options);

} // namespace holdfast::cli
