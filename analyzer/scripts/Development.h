#pragma once

#include "scripts/ShellWords.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast {

/// Whether a text starts a server for development, as a developer's machine
/// does: `next dev`, `npm run dev`.
bool startsDevelopment(llvm::ArrayRef<ShellCommand> commands);

/// Whether a command is in the branch that an `if` takes outside production:
/// the other one runs `prisma migrate deploy`.
bool isElseOfDeployment(llvm::ArrayRef<ShellCommand> commands, size_t command);

} // namespace holdfast
