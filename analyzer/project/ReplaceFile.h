#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace holdfast {

/// Replaces a file on disk whole or not at all, even if the machine stops
/// meanwhile; permissions and owner stay. Refuses where `files` would not read
/// it, where it is a link, and where its content is not `expected`.
llvm::Error replaceFile(llvm::vfs::FileSystem &files, llvm::StringRef path,
                        llvm::StringRef expected, llvm::StringRef text);

/// Writes a file that is not there yet. Refuses where something of that name is,
/// be it a link to nothing, and where `files` would not read it.
llvm::Error writeNewFile(llvm::vfs::FileSystem &files, llvm::StringRef path,
                         llvm::StringRef text);

} // namespace holdfast
