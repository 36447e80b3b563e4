#pragma once

#include "schema/Provider.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <optional>
#include <string>
#include <vector>

namespace holdfast {

/// The `migration.sql` files below a migrations folder, in the order in which
/// Prisma applies them. Empty when the folder is none.
std::vector<std::string> findMigrations(llvm::vfs::FileSystem &files,
                                        llvm::StringRef folder);

/// Why the migrations of a folder cannot be listed, if so.
llvm::Error checkListing(llvm::vfs::FileSystem &files, llvm::StringRef folder);

/// Whether a folder holds at least one migration. One that may not be looked
/// into counts as such: reading it says why not.
bool hasMigrations(llvm::vfs::FileSystem &files, llvm::StringRef folder);

/// Whether a folder holds a history, be it an empty one: `migration_lock.toml`
/// or a `*/migration.sql`.
bool isMigrationsFolder(llvm::vfs::FileSystem &files, llvm::StringRef folder);

/// The provider that a history's `migration_lock.toml` names; none where there
/// is no such file, or none that can be read.
std::optional<Provider> lockedProvider(llvm::vfs::FileSystem &files,
                                       llvm::StringRef folder);

/// `provider = "…"` of the text of a `migration_lock.toml`: the value as it is
/// written, empty where there is none.
llvm::StringRef lockedProviderName(llvm::StringRef lock);

/// The provider of that name, in which Prisma calls SQL Server `mssql`.
std::optional<Provider> parseLockedProvider(llvm::StringRef name);

/// The provider that a history is for: by its lock, else by its SQL.
std::optional<Provider> providerOfHistory(llvm::vfs::FileSystem &files,
                                          llvm::StringRef folder);

} // namespace holdfast
