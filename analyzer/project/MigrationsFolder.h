#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <string>
#include <vector>

namespace holdfast {

/// The `migration.sql` files below a migrations folder, in the order in which
/// Prisma applies them. Empty when the folder is none.
std::vector<std::string> findMigrations(llvm::vfs::FileSystem &files,
                                        llvm::StringRef folder);

/// Whether a folder holds at least one migration.
bool hasMigrations(llvm::vfs::FileSystem &files, llvm::StringRef folder);

/// Whether a folder holds a history, be it an empty one: `migration_lock.toml`
/// or a `*/migration.sql`.
bool isMigrationsFolder(llvm::vfs::FileSystem &files, llvm::StringRef folder);

} // namespace holdfast
