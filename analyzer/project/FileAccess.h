#pragma once

#include "project/Errors.h"
#include "source/SourceFile.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <optional>
#include <string>
#include <vector>

namespace holdfast {

/// Reads a file whole. The error names the path and the reason: not there, a
/// folder, a pipe or device, out of reach, no right to read it, 4 GiB or more.
llvm::Expected<SourceFilePtr> readFile(llvm::vfs::FileSystem &files,
                                       llvm::StringRef path);

/// A file on which nothing depends: null where there is none, or it cannot be
/// read.
SourceFilePtr readIfThere(llvm::vfs::FileSystem &files, llvm::StringRef path);

/// Like readFile(), for text that must be UTF-8. The error names line and
/// column of the first byte that is not.
llvm::Expected<SourceFilePtr> readUtf8File(llvm::vfs::FileSystem &files,
                                           llvm::StringRef path);

/// Offset of the first byte that is not UTF-8.
std::optional<size_t> findInvalidUtf8(llvm::StringRef text);

/// All `*.prisma` files below `folder`, sorted; `node_modules` and `.git` are
/// left out. Symbolic links are followed, but never round in a circle.
llvm::Expected<std::vector<std::string>>
findSchemaFiles(llvm::vfs::FileSystem &files, llvm::StringRef folder);

/// Why a path cannot be read, where `error` is what its file system answered:
/// of a confined one, where the path leads.
llvm::Error cannotRead(llvm::vfs::FileSystem &files, const llvm::Twine &path,
                       std::error_code error);

/// Whether a path leads to a file, or to what should be one: a pipe, a device,
/// or through a link to where nothing is read. Reading that is an error which
/// says so.
bool isFile(llvm::vfs::FileSystem &files, const llvm::Twine &path);
bool isFolder(llvm::vfs::FileSystem &files, const llvm::Twine &path);

} // namespace holdfast
