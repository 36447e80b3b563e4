#pragma once

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <mutex>
#include <string>
#include <vector>

namespace holdfast {

/// The names of what is no folder in a folder, sorted; none where it cannot be
/// listed.
std::vector<std::string> filesIn(llvm::vfs::FileSystem &files,
                                 llvm::StringRef folder);

/// The files of large folders, as they were listed first: one that holds the
/// folders of thousands of projects is looked into for each of them. Holds as
/// long as nothing else changes the disk. Safe for several threads.
class FolderMemory {
public:
  /// What filesIn() gives.
  std::vector<std::string> filesIn(llvm::vfs::FileSystem &files,
                                   llvm::StringRef folder);

private:
  std::mutex mutex;
  llvm::StringMap<std::vector<std::string>> known; ///< by absolute path
};

} // namespace holdfast
