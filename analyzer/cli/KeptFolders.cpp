#include "cli/KeptFolders.h"

#include "cli/KeptPlaces.h"
#include "guard/Target.h"
#include "project/Confinement.h"
#include "project/Errors.h"
#include "project/ProjectFolder.h"
#include "project/Workspace.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"

using namespace llvm;

namespace holdfast::cli {

using keep::KeptCopy;

/// Whether a path names one project, however little of it can be read.
static bool isProject(vfs::FileSystem &files, StringRef path) {
  auto project = guard::projectAt(files, path);
  if (project)
    return true;
  Error error = project.takeError();
  bool isOther = error.isA<NoSchema>() || error.isA<SeveralProjects>();
  consumeError(std::move(error));
  return !isOther;
}

static Expected<KeptFolder> folderOfProject(StringRef path) {
  auto folder = keptFolder(*confinedDisk(path), path);
  if (!folder)
    return folder.takeError();
  return KeptFolder{path.str(), std::move(*folder)};
}

/// Those of the projects below a folder that is none.
static std::vector<std::string> projectsBelow(vfs::FileSystem &files,
                                              StringRef path) {
  std::vector<std::string> roots;
  auto found = findProjects(files, path);
  if (!found) {
    consumeError(found.takeError());
    return roots;
  }
  for (const Project &project : *found)
    if (!is_contained(roots, project.root))
      roots.push_back(project.root);
  return roots;
}

/// Those of the projects below that have copies.
static Expected<std::vector<KeptFolder>> foldersBelow(vfs::FileSystem &files,
                                                      StringRef path) {
  std::vector<KeptFolder> folders;
  std::vector<std::string> looked;
  for (const std::string &below : projectsBelow(files, path)) {
    auto folder = folderOfProject(below);
    if (!folder)
      return folder.takeError();
    looked.push_back(folder->path);
    if (sys::fs::is_directory(folder->path))
      folders.push_back(std::move(*folder));
  }
  if (looked.empty())
    return failure("no project in " + path +
                   " whose copies these could be; run this in the project's "
                   "folder, or name that with --project PATH");
  if (folders.empty())
    return failure("no project below " + path + " has copies; looked in " +
                   join(looked, ", "));
  return folders;
}

Expected<std::vector<KeptFolder>>
findKeptFolders(StringRef path, StringRef given, bool isForNew) {
  auto files = confinedDisk(path);
  if (!given.empty()) {
    auto folder = keptFolder(*files, path, given);
    if (!folder)
      return folder.takeError();
    return std::vector<KeptFolder>{{path.str(), std::move(*folder)}};
  }
  bool isHere = isProject(*files, path);
  std::string around = isHere ? "" : findProjectAround(*files, path);
  auto folder = folderOfProject(around.empty() ? path : StringRef(around));
  if (!folder)
    return folder.takeError();
  bool isMeant = isHere || !around.empty() ||
                 sys::fs::is_directory(folder->path) ||
                 (isForNew && projectsBelow(*files, path).empty());
  if (isMeant)
    return std::vector<KeptFolder>{std::move(*folder)};
  return foldersBelow(*files, path);
}

Expected<FoundCopy> findKeptIn(ArrayRef<KeptFolder> folders, StringRef id) {
  std::vector<FoundCopy> found;
  Error missing = Error::success();
  for (const KeptFolder &folder : folders) {
    auto copy = keep::findKept(folder.path, id);
    if (copy)
      found.push_back({std::move(*copy), folder});
    else
      missing = joinErrors(std::move(missing), copy.takeError());
  }
  if (found.empty())
    return missing;
  consumeError(std::move(missing));
  if (found.size() > 1)
    return failure(
        "`" + id +
        "` is a copy of several projects; say which with "
        "--project: " +
        join(map_range(found,
                       [](const FoundCopy &one) { return one.folder.project; }),
             ", "));
  return std::move(found.front());
}

} // namespace holdfast::cli
