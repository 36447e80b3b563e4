#pragma once

#include "project/JsonText.h"
#include "settings/Settings.h"

#include "llvm/Support/VirtualFileSystem.h"

namespace holdfast::cli {

/// What prisma-lint is told in a project.
struct PrismaLintFile {
  SourceFilePtr file;
  JsonValue rules; ///< the object under that key
};

/// The configuration of prisma-lint in `folder` or the nearest one above it, by
/// whatever name it reads. The error says what was looked for, or points at
/// what cannot be read.
llvm::Expected<PrismaLintFile> findPrismaLint(llvm::vfs::FileSystem &files,
                                              llvm::StringRef folder);

/// The same rules as `rules` of a holdfast.json. The error points at what
/// prisma-lint does not take either. `remarks` tells what means something else
/// here.
llvm::Expected<std::vector<JsonMember>>
convertRules(const PrismaLintFile &lint, std::vector<std::string> &remarks);

/// A value as JSON text, without line breaks.
std::string jsonText(const JsonValue &value);

} // namespace holdfast::cli
