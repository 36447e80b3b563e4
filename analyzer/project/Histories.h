#pragma once

#include "project/ProjectFolder.h"

namespace holdfast {

/// Gives each of a folder's schemas the migrations that belong to it: those
/// that the configuration names, else those that lie where the versions of
/// Prisma put them. Of several, those whose name or provider is the schema's;
/// a history goes to one schema only, if it fits one better than the others.
void pairHistories(llvm::vfs::FileSystem &files,
                   llvm::MutableArrayRef<FoundSchema> schemas);

/// A folder with `migration_lock.toml` and migrations in the project, a few
/// folders deep, that is no other project's; empty where there is none.
std::string findUntakenHistory(llvm::vfs::FileSystem &files,
                               const Project &project);

} // namespace holdfast
