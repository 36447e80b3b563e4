#include "settings/SettingsFiles.h"

#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

static constexpr StringLiteral settingsName = "holdfast.json";
static constexpr StringLiteral packageName = "package.json";
static constexpr StringLiteral packageKey = "holdfast";

/// Whether a folder has an entry of that name, be it a link to nothing.
static bool hasEntry(vfs::FileSystem &files, StringRef folder, StringRef name) {
  std::error_code error;
  // The folder of thousands of projects is not listed for each of them.
  bool isLocal;
  if (!files.isLocal(folder, isLocal)) {
    sys::fs::file_status status;
    return files.status(folder) &&
           !sys::fs::status(joinPath(folder, name), status, /*Follow=*/false);
  }
  vfs::directory_iterator end;
  for (auto it = files.dir_begin(folder, error); !error && it != end;
       it.increment(error))
    if (sys::path::filename(it->path()) == name)
      return true;
  return false;
}

static Expected<SettingsFile> readSettingsFile(vfs::FileSystem &files,
                                               StringRef path) {
  auto file = readUtf8File(files, path);
  if (!file)
    return file.takeError();
  auto settings = parseJson(*file, JsonComments::Allowed);
  if (!settings)
    return settings.takeError();
  return SettingsFile{std::move(*file), std::move(*settings)};
}

/// What a package.json says of Holdfast. One that cannot be read is for npm to
/// complain of.
static std::optional<SettingsFile> readPackage(vfs::FileSystem &files,
                                               StringRef path) {
  auto file = readUtf8File(files, path);
  if (!file) {
    consumeError(file.takeError());
    return std::nullopt;
  }
  // Most have none, and are large.
  if (!(*file)->text().contains("\"holdfast\""))
    return std::nullopt;
  auto package = parseJson(*file);
  if (!package) {
    consumeError(package.takeError());
    return std::nullopt;
  }
  const JsonValue *settings = package->find(packageKey);
  // `"holdfast": "1.2.0"` among the dependencies stands deeper.
  return settings ? std::optional(SettingsFile{*file, *settings})
                  : std::nullopt;
}

Expected<std::optional<SettingsFile>> findSettingsIn(vfs::FileSystem &files,
                                                     StringRef folder) {
  std::optional<SettingsFile> found;
  std::string package = joinPath(folder, packageName);
  if (isFile(files, package))
    found = readPackage(files, package);
  std::string path = joinPath(folder, settingsName);
  // What is there under that name and is no file fails when it is read.
  if (!isFile(files, path) && !hasEntry(files, folder, settingsName))
    return found;
  if (found)
    return errorAt(found->file, found->settings.range,
                   "settings stand here and in " + path +
                       "; move these there and remove the key");
  auto own = readSettingsFile(files, path);
  if (!own)
    return own.takeError();
  return std::optional(std::move(*own));
}

Expected<SettingsFile> readSettingsAt(vfs::FileSystem &files, StringRef path) {
  auto file = readSettingsFile(files, path);
  if (!file || sys::path::filename(path) != packageName)
    return file;
  if (const JsonValue *own = file->settings.find(packageKey))
    return SettingsFile{file->file, *own};
  return failure(path + " has no settings: its key `holdfast` is missing");
}

/// Where the file of a package lies: in the nearest `node_modules` that has the
/// package, as Node looks for it.
static std::string findPackage(vfs::FileSystem &files, StringRef folder,
                               StringRef reference) {
  for (const std::string &above : foldersUpwards(files, folder)) {
    std::string modules = joinPath(above, "node_modules");
    std::string path = joinPath(modules, reference);
    if (isFolder(files, path))
      return joinPath(path, settingsName);
    if (isFile(files, path))
      return path;
  }
  return {};
}

Expected<SettingsFile> readExtended(vfs::FileSystem &files, StringRef folder,
                                    StringRef reference) {
  bool isPath = reference.starts_with(".") ||
                sys::path::is_absolute(reference) ||
                isFile(files, joinPath(folder, reference));
  std::string path = isPath ? joinPath(folder, reference)
                            : findPackage(files, folder, reference);
  if (path.empty())
    return failure("no file and no installed package is called `" + reference +
                   "`; write a path that begins with `./`, or install the "
                   "package");
  return readSettingsFile(files, path);
}

} // namespace holdfast
