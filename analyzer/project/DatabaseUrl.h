#pragma once

#include "project/Project.h"
#include "schema/Schema.h"

namespace holdfast {

/// The URL of the database that Prisma itself would use for a project: that of
/// prisma.config.* or of the schema's datasource, its `env("…")` looked up in
/// the environment and in the `.env` files that Prisma reads. The result holds
/// secrets; errors hold none.
llvm::Expected<std::string> findDatabaseUrl(llvm::vfs::FileSystem &files,
                                            const Project &project,
                                            const Schema &schema);

} // namespace holdfast
