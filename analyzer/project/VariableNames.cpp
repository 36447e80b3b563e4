#include "project/VariableNames.h"

#include "project/DotEnv.h"
#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

using namespace llvm;

namespace holdfast {

static void addNames(vfs::FileSystem &files, StringRef folder,
                     std::vector<std::string> &names) {
  for (StringRef name : {".env", ".env.local", ".env.development",
                         ".env.example", ".env.sample"}) {
    SourceFilePtr file = readIfThere(files, joinPath(folder, name));
    if (!file)
      continue;
    for (const auto &variable :
         readDotEnv(file->text(),
                    [](StringRef) -> std::optional<std::string> { return ""; }))
      names.push_back(variable.first().str());
  }
}

std::vector<std::string> findVariableNames(vfs::FileSystem &files,
                                           const Project &project) {
  std::vector<std::string> names;
  std::vector<std::string> folders = {project.root};
  for (StringRef file :
       {StringRef(project.schemaFiles.front()), StringRef(project.configFile)})
    if (!file.empty() && !is_contained(folders, folderOf(file)))
      folders.push_back(folderOf(file));
  for (const std::string &folder : folders)
    addNames(files, folder, names);
  auto isAddress = [](const std::string &name) {
    return StringRef(name).ends_with("URL") || StringRef(name).ends_with("URI");
  };
  llvm::sort(names, [&](const std::string &one, const std::string &other) {
    return std::pair(!isAddress(one), one) <
           std::pair(!isAddress(other), other);
  });
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

} // namespace holdfast
