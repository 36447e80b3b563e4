#pragma once

#include "scripts/ShellWords.h"

#include "llvm/ADT/ArrayRef.h"

#include <optional>

namespace holdfast {

/// Whether a text starts a server for development, as a developer's machine
/// does: `next dev`, `npm run dev`.
bool startsDevelopment(llvm::ArrayRef<ShellCommand> commands);

/// The last command of a text that runs tests, such as `npm test`: what comes
/// before it prepares their database.
std::optional<size_t> lastTestRun(llvm::ArrayRef<ShellCommand> commands);

/// Whether a command is in the branch that an `if` takes outside production:
/// the other one runs `prisma migrate deploy`.
bool isElseOfDeployment(llvm::ArrayRef<ShellCommand> commands, size_t command);

} // namespace holdfast
