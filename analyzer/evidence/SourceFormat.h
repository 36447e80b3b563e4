#pragma once

#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace holdfast {

/// Refuses a file that is no text, or not in UTF-8, but that people take for a
/// dump: archives of pg_dump, compressed files, what PowerShell writes, a
/// SQLite database. The message has the command that makes a dump of it.
llvm::Error refuseOtherFormat(llvm::StringRef path, llvm::StringRef content);

/// The same for a folder: pg_dump's directory format.
llvm::Error refuseOtherFormat(llvm::vfs::FileSystem &files,
                              llvm::StringRef folder);

} // namespace holdfast
