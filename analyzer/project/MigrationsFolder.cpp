#include "project/MigrationsFolder.h"

#include "project/ConfinedFileSystem.h"
#include "project/FileAccess.h"
#include "project/Paths.h"
#include "sql/GuessProvider.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

/// Prisma starts the names of migrations with a time.
static bool isNamedLikeOne(StringRef folder) {
  return isDigit(sys::path::filename(folder).front());
}

static bool isDenied(std::error_code error) {
  return error == std::errc::permission_denied;
}

/// Calls `visit` with the folder of each migration, in no order, until it says
/// no. The error is why the folder cannot be listed.
static std::error_code visitMigrations(vfs::FileSystem &files, StringRef folder,
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
    // like a migration is one, and reading it says where it leads. So it does
    // for what may not be looked into.
    bool isThere = status ? !status->isDirectory()
                          : isDenied(status.getError()) ||
                                (status.getError() == Refusal::LeadsOutside &&
                                 isNamedLikeOne(migration));
    if (isThere && !visit(std::move(migration)))
      break;
  }
  return error;
}

bool hasMigrations(vfs::FileSystem &files, StringRef folder) {
  // A history that is out of reach is one: reading it says where it leads.
  auto status = files.status(folder);
  bool found = !status && status.getError() == Refusal::LeadsOutside;
  std::error_code error = visitMigrations(files, folder, [&](std::string) {
    found = true;
    return false;
  });
  return found || isDenied(error);
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

Error checkListing(vfs::FileSystem &files, StringRef folder) {
  std::error_code error =
      visitMigrations(files, folder, [](std::string) { return true; });
  return error ? cannotRead(files, folder, error) : Error::success();
}

bool isMigrationsFolder(vfs::FileSystem &files, StringRef folder) {
  return isFile(files, Twine(folder) + "/migration_lock.toml") ||
         hasMigrations(files, folder);
}

StringRef lockedProviderName(StringRef lock) {
  while (!lock.empty()) {
    StringRef line;
    std::tie(line, lock) = lock.split('\n');
    auto [key, value] = line.split('=');
    if (key.trim() == "provider")
      return value.trim().trim("\"'");
  }
  return "";
}

std::optional<Provider> parseLockedProvider(StringRef name) {
  return name == "mssql" ? Provider::SQLServer : parseProvider(name);
}

std::optional<Provider> lockedProvider(vfs::FileSystem &files,
                                       StringRef folder) {
  SourceFilePtr file =
      readIfThere(files, joinPath(folder, "migration_lock.toml"));
  return file ? parseLockedProvider(lockedProviderName(file->text()))
              : std::nullopt;
}

std::optional<Provider> providerOfHistory(vfs::FileSystem &files,
                                          StringRef folder) {
  if (auto locked = lockedProvider(files, folder))
    return locked;
  std::vector<SourceFilePtr> migrations;
  std::vector<StringRef> texts;
  // The first ones create the tables; that is enough to tell.
  for (const std::string &path : findMigrations(files, folder)) {
    auto file = readFile(files, path);
    if (!file) {
      consumeError(file.takeError());
      continue;
    }
    texts.push_back((*file)->text());
    migrations.push_back(std::move(*file));
    if (texts.size() == 8)
      break;
  }
  return sql::guessProvider(texts);
}

} // namespace holdfast
