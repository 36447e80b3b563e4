#include "evidence/GitDirectory.h"

#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

static std::string realPath(vfs::FileSystem &files, StringRef path) {
  SmallString<256> real;
  if (files.getRealPath(path, real))
    return path.str();
  return real.str().str();
}

/// The first line of a small file; empty where there is none.
static std::string firstLine(vfs::FileSystem &files, const Twine &path) {
  auto file = readFile(files, path.str());
  if (!file) {
    consumeError(file.takeError());
    return "";
  }
  return (*file)->text().split('\n').first.rtrim("\r ").str();
}

/// What git needs of a repository must be its own, or a folder from an archive
/// could show what another repository holds.
static Error checkLinks(vfs::FileSystem &files, StringRef directory) {
  std::string home = realPath(files, directory);
  for (StringRef name : {"HEAD", "objects", "refs", "packed-refs", "config"}) {
    std::string part = joinPath(directory, name);
    if (!files.exists(part))
      continue;
    std::string real = realPath(files, part);
    if (!isWithin(real, home))
      return failure(part + " is a link to " + real +
                     ", outside its repository; git is not asked there");
  }
  return Error::success();
}

/// Whether the repository at `target` knows the working tree whose `.git` file
/// is `pointer`: a worktree by its own pointer back, a submodule by lying in
/// the
/// `.git/modules` of a repository around it.
static bool isConfirmed(vfs::FileSystem &files, StringRef target,
                        StringRef pointer) {
  std::string back = firstLine(files, target + Twine("/gitdir"));
  if (!back.empty() &&
      realPath(files, joinPath(target, back)) == realPath(files, pointer))
    return true;
  std::string real = realPath(files, target);
  std::string folder = folderOf(folderOf(realPath(files, pointer)));
  for (;; folder = folderOf(folder)) {
    if (isWithin(real, joinPath(folder, ".git/modules")))
      return true;
    if (folder == folderOf(folder))
      return false;
  }
}

/// The repository of a working tree whose `.git` is a file.
static Expected<GitDirectory> followPointer(vfs::FileSystem &files,
                                            StringRef top, StringRef pointer) {
  std::string line = firstLine(files, pointer);
  StringRef target = line;
  if (!target.consume_front("gitdir:"))
    return failure(pointer + " does not point to a repository");
  std::string directory = joinPath(top, target.trim());
  if (!isFolder(files, directory))
    return failure(
        pointer + " points to " + directory +
        ", which does not exist; run `git worktree repair`, or clone "
        "the repository again");
  if (!isConfirmed(files, directory, pointer))
    return failure(pointer + " points to " + directory +
                   ", which does not know this folder; git is not asked there");
  GitDirectory result{top.str(), directory, directory};
  if (std::string shared = firstLine(files, directory + "/commondir");
      !shared.empty())
    result.common = joinPath(directory, shared);
  return result;
}

Expected<std::optional<GitDirectory>> findGitDirectory(StringRef path) {
  auto disk = vfs::getRealFileSystem();
  vfs::FileSystem &files = *disk;
  for (std::string folder = path.str();; folder = folderOf(folder)) {
    std::string git = joinPath(folder, ".git");
    if (isFile(files, git)) {
      auto followed = followPointer(files, folder, git);
      if (!followed)
        return followed.takeError();
      return std::move(*followed);
    }
    if (isFolder(files, git) && files.exists(git + "/HEAD")) {
      std::string real = realPath(files, git);
      if (!isWithin(real, realPath(files, folder)))
        return failure(git + " is a link to " + real +
                       ", outside its folder; git is not asked there");
      if (files.exists(git + "/commondir"))
        return failure(git + "/commondir leads to another repository; git is "
                             "not asked there");
      if (Error error = checkLinks(files, git))
        return error;
      return GitDirectory{folder, git, git};
    }
    if (folder == folderOf(folder))
      return std::nullopt;
  }
}

bool GitDirectory::isShallow() const {
  return vfs::getRealFileSystem()->exists(common + "/shallow");
}

} // namespace holdfast
