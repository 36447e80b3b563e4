#pragma once

#include "project/Project.h"
#include "schema/Schema.h"

namespace holdfast {

/// Where a database is. The URL holds secrets.
struct DatabaseUrl {
  std::string url;
  /// What to show in its place, where values of the environment that need not
  /// be addresses are in it; or empty.
  std::string hiddenAs;
};

/// The URL of the database that Prisma itself would use for a project: that of
/// prisma.config.* or of the schema's datasource, its `env("…")` looked up in
/// the environment and in the `.env` files that Prisma reads. Errors hold no
/// secrets; `remedy` says how to give the URL instead.
llvm::Expected<DatabaseUrl>
findDatabaseUrl(llvm::vfs::FileSystem &files, const Project &project,
                const Schema &schema,
                llvm::StringRef remedy = "pass the URL with --against");

} // namespace holdfast
