#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <string>
#include <vector>

namespace holdfast {

/// `path` seen from `folder`, without `.` and inner `..`. Relative stays
/// relative: joinPath(".", "./a") is `a`.
std::string joinPath(llvm::StringRef folder, llvm::StringRef path);

/// The folder that a path lies in; `.` for a bare name, and a root for itself.
std::string folderOf(llvm::StringRef path);

/// `folder` and every folder above it up to the root of the repository (a
/// folder with `.git`) or of the file system. Relative folders go on as `..`.
std::vector<std::string> foldersUpwards(llvm::vfs::FileSystem &files,
                                        llvm::StringRef folder);

/// The absolute form, to tell whether two spellings mean the same path.
std::string absolutePath(llvm::vfs::FileSystem &files, llvm::StringRef path);

/// `../prisma/migrations` as `migrations` where the current folder is `prisma`;
/// any other path as it is.
std::string withoutDetour(llvm::vfs::FileSystem &files, llvm::StringRef path);

/// Whether `path` is `folder` or lies in it, by their spelling; both absolute,
/// or seen from the same folder.
bool isWithin(llvm::StringRef path, llvm::StringRef folder);

} // namespace holdfast
