#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/ErrorOr.h"

#include <string>
#include <system_error>

namespace holdfast::platform {

/// Becomes the command, which is looked for on PATH: same process, streams,
/// environment and locks. Returns its exit status where the system has no such
/// thing and this program waited for it, or why it could not be started.
llvm::ErrorOr<int> becomeCommand(llvm::ArrayRef<std::string> words);

/// Makes `text` what standard input has, for the command that the program
/// becomes.
std::error_code refillInput(llvm::StringRef text);

/// Opens a file, made where it is not there, and locks it until this program
/// and the command that it becomes have ended, however that is. `waits` is
/// called once if another program holds it; then waits.
std::error_code lockUntilEnd(llvm::StringRef path,
                             llvm::function_ref<void()> waits);

} // namespace holdfast::platform
