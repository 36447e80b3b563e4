#pragma once

#include "scripts/PrismaCommand.h"

#include "llvm/Support/VirtualFileSystem.h"

#include <vector>

namespace holdfast {

struct Project;

/// The commands of Prisma's that may change a database in place, in what the
/// project and the repository around it run: scripts of package.json,
/// Dockerfiles, compose files, workflows, manifests, Procfiles, settings of
/// platforms and shell scripts. Looks into fixed places only, and leaves out
/// what it cannot read and what is larger than 256 KiB. Empty for a schema that
/// is in no project.
std::vector<PrismaCommand> findPrismaCommands(llvm::vfs::FileSystem &files,
                                              const Project &project);

} // namespace holdfast
