#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <optional>
#include <utility>

namespace holdfast::guard {

/// Major and minor version of the Prisma in the nearest `node_modules`; nothing
/// where there is none to be read.
std::optional<std::pair<unsigned, unsigned>>
installedPrisma(llvm::vfs::FileSystem &files, llvm::StringRef folder);

} // namespace holdfast::guard
