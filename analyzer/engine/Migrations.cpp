#include "engine/Migrations.h"

#include "engine/FileAccess.h"
#include "engine/Paths.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

std::vector<std::string> findMigrations(vfs::FileSystem &files,
                                        StringRef folder) {
  std::vector<std::string> result;
  std::error_code error;
  vfs::directory_iterator end;
  for (auto it = files.dir_begin(folder, error); !error && it != end;
       it.increment(error)) {
    std::string migration = joinPath(".", it->path());
    if (it->type() != sys::fs::file_type::regular_file &&
        files.exists(migration + "/migration.sql"))
      result.push_back(std::move(migration));
  }
  // By folder, as `a` comes before `a-b`, but `a/` behind `a-b/`.
  llvm::sort(result);
  for (std::string &migration : result)
    migration += "/migration.sql";
  return result;
}

bool isMigrationsFolder(vfs::FileSystem &files, StringRef folder) {
  return isFile(files, Twine(folder) + "/migration_lock.toml") ||
         !findMigrations(files, folder).empty();
}

} // namespace holdfast
