#pragma once

#include "guard/Operation.h"
#include "guard/ShellText.h"

#include "llvm/ADT/ArrayRef.h"

#include <optional>

namespace holdfast::guard {

/// What the words after `prisma` ask for; nothing for commands that change no
/// database (`generate`, `validate`, `migrate status`).
std::optional<Operation> readPrismaArguments(llvm::ArrayRef<Word> words);

/// Whether a word runs Prisma: `prisma`, `prisma@6`, `npm:prisma`, a path to
/// it.
bool isPrismaProgram(llvm::StringRef word);

} // namespace holdfast::guard
