#pragma once

#include "source/SourceFile.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <chrono>

namespace holdfast {

/// Files as they were read last. One is read again only when its size, its time
/// or its identity has changed, or when it was so young that a change may not
/// show. Safe for one thread.
class FileMemory {
public:
  /// Like readFile(), or readUtf8File().
  llvm::Expected<SourceFilePtr> read(llvm::vfs::FileSystem &files,
                                     llvm::StringRef path, bool mustBeUtf8);
  /// What was read last under that path, if it was; it may have changed since.
  SourceFilePtr known(llvm::StringRef path) const;
  /// How many files were really read so far.
  size_t readCount() const { return reads; }

private:
  struct Entry {
    SourceFilePtr file;
    uint64_t size;
    llvm::sys::TimePoint<> modified;
    llvm::sys::fs::UniqueID identity;
    bool isUtf8;
    bool settled; ///< a later change would have a later time
  };
  llvm::StringMap<Entry> entries;
  size_t reads = 0;
};

} // namespace holdfast
