#include "guard/InstalledPrisma.h"

#include "project/FileAccess.h"
#include "project/JsonText.h"
#include "project/Paths.h"

using namespace llvm;

namespace holdfast::guard {

std::optional<std::pair<unsigned, unsigned>>
installedPrisma(vfs::FileSystem &files, StringRef folder) {
  for (const std::string &above : foldersUpwards(files, folder)) {
    std::string path = joinPath(above, "node_modules/prisma/package.json");
    if (!isFile(files, path))
      continue;
    auto file = readFile(files, path);
    if (!file) {
      consumeError(file.takeError());
      return std::nullopt;
    }
    auto package = parseJson(*file);
    if (!package) {
      consumeError(package.takeError());
      return std::nullopt;
    }
    const JsonValue *value = package->find("version");
    StringRef version = value ? StringRef(value->text) : "";
    unsigned major = 0, minor = 0;
    if (version.consumeInteger(10, major) || !version.consume_front(".") ||
        version.consumeInteger(10, minor))
      return std::nullopt;
    return std::pair(major, minor);
  }
  return std::nullopt;
}

} // namespace holdfast::guard
