#pragma once

#include "project/Project.h"

namespace holdfast {

/// What Holdfast needs of a package.json.
struct PackageJson {
  std::string schema; ///< `prisma.schema`, relative to the file
  std::optional<PrismaVersion> prisma;
  bool dependsOnPrisma = false; ///< on `prisma` or `@prisma/client`
  /// What its scripts give to `prisma --schema`, where no variable is in it;
  /// relative to the file.
  std::vector<std::string> scriptSchemas;
};

llvm::Expected<PackageJson> readPackageJson(llvm::vfs::FileSystem &files,
                                            llvm::StringRef path);

/// Whether the nearest package.json at or above the folder asks for a package;
/// false if there is none, or it cannot be read.
bool dependsOn(llvm::vfs::FileSystem &files, llvm::StringRef folder,
               llvm::StringRef package);

/// The version that a dependency asks for (`^6.1.0`, `7.x`); none for tags,
/// catalogs and ranges that leave the major version open. What is older than 6
/// counts as 6, what is newer than 7 as 7.
std::optional<PrismaVersion> parsePrismaVersion(llvm::StringRef requirement);

} // namespace holdfast
