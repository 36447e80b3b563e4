#include "lsp/SchemaNear.h"

#include "project/Paths.h"

#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::lsp {

/// Folders above a migration in which its schema is looked for.
static constexpr size_t mostFoldersUp = 6;

std::string findSchemaNear(vfs::FileSystem &files, StringRef path) {
  std::vector<std::string> folders = foldersUpwards(files, folderOf(path));
  for (StringRef folder : ArrayRef(folders).take_front(mostFoldersUp))
    for (StringRef below : {"", "prisma", "prisma/schema"}) {
      std::string place = joinPath(folder, below);
      std::string first;
      std::error_code error;
      vfs::directory_iterator end;
      for (auto it = files.dir_begin(place, error); !error && it != end;
           it.increment(error)) {
        StringRef name = sys::path::filename(it->path());
        if (name.ends_with(".prisma") && (first.empty() || name < first))
          first = name.str();
      }
      if (!first.empty())
        return joinPath(place, first);
    }
  return {};
}

} // namespace holdfast::lsp
