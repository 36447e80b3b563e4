#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>

namespace holdfast::platform {

/// Whether Windows gives the file to its command interpreter to run, as npm's
/// `npx.cmd`.
bool isBatchFile(llvm::StringRef path);

/// What cmd.exe is to be given to run a batch file with exactly these words,
/// whatever the interpreter would make of them; nullopt for a line break, which
/// no quoting withstands.
std::optional<std::string> batchLine(llvm::StringRef path,
                                     llvm::ArrayRef<std::string> words);

} // namespace holdfast::platform
