#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <optional>
#include <string>

namespace holdfast {

/// The disk as far as the project at `path`, which the user named, may reach:
/// the repository around it (a folder with `.git`), or without one the folder
/// of the project. `path` itself may be anywhere, and so may each of `named`,
/// of which nothing around it is opened; SOURCEs that are no paths are left
/// alone. But a link that lies in a repository
/// leads nowhere outside that, whoever names it: it is the repository's word.
///
/// Folders are not taken for a repository or a project on the word of one that
/// everybody can write to, such as /tmp.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
confinedDisk(llvm::StringRef path, llvm::ArrayRef<std::string> named = {});

/// Why a file that the user names is not read, or nothing: a link on the way
/// that lies in a repository leads out of it.
std::optional<std::string> whyNotRead(llvm::StringRef path);

/// Why a file that the user names is not written, or nothing: as for reading,
/// or it is itself a link that lies in a repository.
std::optional<std::string> whyNotWritten(llvm::StringRef path);

} // namespace holdfast
