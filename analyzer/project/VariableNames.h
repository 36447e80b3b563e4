#pragma once

#include "project/Project.h"

#include <string>
#include <vector>

namespace holdfast {

/// The names of the variables in a project's `.env` files, of the project and
/// beside its schema, examples included; those of addresses come first. No
/// values.
std::vector<std::string> findVariableNames(llvm::vfs::FileSystem &files,
                                           const Project &project);

} // namespace holdfast
