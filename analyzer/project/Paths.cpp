#include "project/Paths.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

std::string joinPath(StringRef folder, StringRef path) {
  SmallString<256> result;
  if (folder != "." && !sys::path::is_absolute(path))
    result = folder;
  sys::path::append(result, path);
  sys::path::remove_dots(result, /*remove_dot_dot=*/true);
  return result.empty() ? "." : result.str().str();
}

std::string folderOf(StringRef path) {
  StringRef parent = sys::path::parent_path(path);
  if (!parent.empty())
    return parent.str();
  return sys::path::has_root_directory(path) ? path.str() : ".";
}

std::string absolutePath(vfs::FileSystem &files, StringRef path) {
  SmallString<256> result(path);
  files.makeAbsolute(result);
  sys::path::remove_dots(result, /*remove_dot_dot=*/true);
  return result.str().str();
}

std::vector<std::string> foldersUpwards(vfs::FileSystem &files,
                                        StringRef folder) {
  std::vector<std::string> result;
  std::string absolute = absolutePath(files, folder);
  SmallString<256> spelled(folder);
  sys::path::remove_dots(spelled, /*remove_dot_dot=*/true);
  std::string current = spelled.empty() ? "." : spelled.str().str();
  while (true) {
    result.push_back(current);
    StringRef above = sys::path::parent_path(absolute);
    if (above.empty() || above == absolute ||
        files.exists(Twine(current) + "/.git"))
      return result;
    absolute = above.str();
    // Up from `a` to `.`, from there to `..`, `../..` and so on.
    StringRef name = sys::path::filename(current);
    if (name == ".")
      current = "..";
    else if (name == "..")
      current += "/..";
    else
      current = folderOf(current);
  }
}

bool isWithin(StringRef path, StringRef folder) {
  return path.consume_front(folder) &&
         (path.empty() || folder.ends_with("/") || path.starts_with("/"));
}

std::string withoutDetour(vfs::FileSystem &files, StringRef path) {
  std::string here = absolutePath(files, ".");
  std::string absolute = absolutePath(files, path);
  if (!path.starts_with("..") || here == absolute || !isWithin(absolute, here))
    return path.str();
  return StringRef(absolute).drop_front(here.size()).ltrim('/').str();
}

} // namespace holdfast
