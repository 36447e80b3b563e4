#include "project/MigrationsFolder.h"

#include "project/ConfinedFileSystem.h"
#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

/// Prisma starts the names of migrations with a time.
static bool isNamedLikeOne(StringRef folder) {
  return isDigit(sys::path::filename(folder).front());
}

/// Calls `visit` with the folder of each migration, in no order, until it says
/// no.
static void visitMigrations(vfs::FileSystem &files, StringRef folder,
                            function_ref<bool(std::string)> visit) {
  std::error_code error;
  vfs::directory_iterator end;
  for (auto it = files.dir_begin(folder, error); !error && it != end;
       it.increment(error)) {
    if (it->type() == sys::fs::file_type::regular_file)
      continue;
    std::string migration = joinPath(".", it->path());
    auto status = files.status(migration + "/migration.sql");
    // A link to where nothing is read may lead to anything; one that is named
    // like a migration is one, and reading it says where it leads.
    bool isThere = status ? !status->isDirectory()
                          : status.getError() == Refusal::LeadsOutside &&
                                isNamedLikeOne(migration);
    if (isThere && !visit(std::move(migration)))
      return;
  }
}

bool hasMigrations(vfs::FileSystem &files, StringRef folder) {
  // A history that is out of reach is one: reading it says where it leads.
  auto status = files.status(folder);
  bool found = !status && status.getError() == Refusal::LeadsOutside;
  visitMigrations(files, folder, [&](std::string) {
    found = true;
    return false;
  });
  return found;
}

std::vector<std::string> findMigrations(vfs::FileSystem &files,
                                        StringRef folder) {
  std::vector<std::string> result;
  visitMigrations(files, folder, [&](std::string migration) {
    result.push_back(std::move(migration));
    return true;
  });
  // By folder, as `a` comes before `a-b`, but `a/` behind `a-b/`.
  llvm::sort(result);
  for (std::string &migration : result)
    migration += "/migration.sql";
  return result;
}

bool isMigrationsFolder(vfs::FileSystem &files, StringRef folder) {
  return isFile(files, Twine(folder) + "/migration_lock.toml") ||
         hasMigrations(files, folder);
}

} // namespace holdfast
