#pragma once

#include "evidence/GitDirectory.h"
#include "project/Project.h"
#include "source/SourceFile.h"

#include <optional>

namespace holdfast {

/// The project as an earlier state of the repository has it: where it is today,
/// else where it was before it moved, which is the project of `then` that is no
/// longer at its place and shares most models and migrations with today's. None
/// where there was no such project.
llvm::Expected<std::optional<Project>>
findEarlierProject(llvm::vfs::FileSystem &today, llvm::vfs::FileSystem &then,
                   const Project &project);

/// The same text under a name that tells the revision:
/// `git:main:prisma/schema.prisma`.
SourceFilePtr labelledWith(const llvm::Twine &revision,
                           const GitDirectory &place,
                           llvm::vfs::FileSystem &files,
                           const SourceFile &file);

} // namespace holdfast
