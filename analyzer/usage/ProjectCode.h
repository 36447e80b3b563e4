#pragma once

#include "project/Project.h"
#include "usage/UsageSearch.h"

#include <functional>

namespace holdfast::usage {

/// Makes a file system; each is used by one thread at a time.
using MakeFiles =
    std::function<llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>()>;

/// The code of a project, found and ready to be searched.
struct ProjectCode {
  std::unique_ptr<CodeBase> code;
  std::vector<SourceFilePtr> sqlFiles; ///< of TypedSQL
};

/// Finds the code that may use a project's client: all of its repository, or
/// below its root where there is none, with findCode().
ProjectCode findProjectCode(const MakeFiles &makeFiles, const Project &project,
                            const Schema &schema);

/// The uses of targets in it, of code as `isSought` wants.
std::vector<Use> findUses(const ProjectCode &code, const Schema &schema,
                          const Targets &targets, unsigned threads,
                          const IsSought &isSought = nullptr);

} // namespace holdfast::usage
