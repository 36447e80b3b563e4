#pragma once

#include "cli/ProjectsToCheck.h"
#include "cli/Report.h"

namespace holdfast::cli {

/// Checks one project, and fixes it when asked to. What goes wrong is in the
/// report: one project never stops another.
Report checkProject(const ProjectToCheck &job, const CheckOptions &options);

} // namespace holdfast::cli
