#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

#include <string>

namespace holdfast::guard {

/// Fails where run() will not find the program, but `node_modules` has it: then
/// nothing is asked and copied for a command that cannot start.
llvm::Error checkProgram(llvm::StringRef program);

/// Becomes the command: same process, terminal, signals and environment, and
/// therefore its exit status. Returns only where that is not possible: the exit
/// status of the command where a system cannot do it so, or an error if the
/// command is not found or may not be run.
llvm::Expected<int> run(llvm::ArrayRef<std::string> words);

/// Reads all that standard input has, and gives it back to who reads it next.
llvm::Expected<std::string> peekStandardInput();

} // namespace holdfast::guard
