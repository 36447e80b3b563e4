#pragma once

#include "source/SourceFile.h"

#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace holdfast {

/// Whether a path is a dump in a format of pg_dump that is no SQL: custom, tar
/// or a directory.
bool isDumpArchive(llvm::vfs::FileSystem &files, llvm::StringRef path);

/// What such a dump says as SQL, by pg_restore, where that is installed: with
/// its rows if it is small enough to be read whole. Null where it is not
/// installed; errors are what it says.
llvm::Expected<SourceFilePtr> readDumpArchive(llvm::vfs::FileSystem &files,
                                              llvm::StringRef path);

} // namespace holdfast
