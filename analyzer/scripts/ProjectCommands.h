#pragma once

#include "scripts/PrismaCommand.h"

#include "project/FolderMemory.h"

#include <vector>

namespace holdfast {

struct Project;

/// The commands of Prisma's that may change a database in place, in what the
/// project and the repository around it run: scripts of package.json,
/// Dockerfiles, compose files, workflows and the actions they use, manifests,
/// Procfiles, settings of platforms (vercel.json, railway.json, app.json and
/// the like), Makefiles, Taskfiles, Jenkinsfiles, shell scripts, and what
/// programs in Python, Ruby and JavaScript start. Looks into fixed places and
/// at what is called from there. Leaves out what meets a database that is
/// thrown away, such as a service of a workflow's job. A file that cannot be
/// read is an entry of its own. Empty for a schema that is in no project.
std::vector<PrismaCommand> findPrismaCommands(llvm::vfs::FileSystem &files,
                                              const Project &project,
                                              FolderMemory *folders = nullptr);

} // namespace holdfast
