#pragma once

#include "llvm/Support/VirtualFileSystem.h"

#include <string>

namespace holdfast::lsp {

/// A schema file beside or above a migration or a settings file: in the nearest
/// folder that has one, or that has a `prisma` folder with one. Empty where
/// there is none.
std::string findSchemaNear(llvm::vfs::FileSystem &files, llvm::StringRef path);

} // namespace holdfast::lsp
