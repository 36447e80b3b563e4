#include "project/FolderMemory.h"

#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

/// Smaller folders are listed as fast as looked up, and there are many.
static constexpr size_t fewestEntries = 256;

static std::pair<std::vector<std::string>, size_t> list(vfs::FileSystem &files,
                                                        StringRef folder) {
  std::vector<std::string> names;
  size_t entries = 0;
  std::error_code error;
  for (vfs::directory_iterator it = files.dir_begin(folder, error), end;
       !error && it != end; it.increment(error)) {
    ++entries;
    if (it->type() != sys::fs::file_type::directory_file)
      names.push_back(sys::path::filename(it->path()).str());
  }
  llvm::sort(names);
  return {std::move(names), entries};
}

std::vector<std::string> filesIn(vfs::FileSystem &files, StringRef folder) {
  return list(files, folder).first;
}

std::vector<std::string> FolderMemory::filesIn(vfs::FileSystem &files,
                                               StringRef folder) {
  std::string path = absolutePath(files, folder);
  {
    std::lock_guard lock(mutex);
    if (auto found = known.find(path); found != known.end())
      return found->second;
  }
  auto [names, entries] = list(files, folder);
  if (entries >= fewestEntries) {
    std::lock_guard lock(mutex);
    known[path] = names;
  }
  return names;
}

} // namespace holdfast
