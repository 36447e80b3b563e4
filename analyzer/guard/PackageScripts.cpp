#include "guard/PackageScripts.h"

#include "project/FileAccess.h"
#include "project/JsonText.h"
#include "project/Paths.h"

using namespace llvm;

namespace holdfast::guard {

const std::string *PackageScripts::find(StringRef name) const {
  for (const auto &[known, text] : scripts)
    if (known == name)
      return &text;
  return nullptr;
}

Expected<PackageScripts> findPackage(vfs::FileSystem &files, StringRef folder) {
  PackageScripts package{folder.str(), {}};
  for (const std::string &above : foldersUpwards(files, folder)) {
    std::string path = joinPath(above, "package.json");
    if (!isFile(files, path))
      continue;
    auto file = readFile(files, path);
    if (!file)
      return file.takeError();
    auto json = parseJson(*file);
    if (!json)
      return json.takeError();
    package.folder = above;
    if (const JsonValue *scripts = json->find("scripts"))
      for (const JsonMember &script : scripts->members)
        package.scripts.push_back({script.key, script.value.text});
    break;
  }
  return package;
}

} // namespace holdfast::guard
