#pragma once

#include "scripts/PrismaCommand.h"
#include "scripts/ShellWords.h"

#include "llvm/ADT/ArrayRef.h"

#include <optional>

namespace holdfast {

/// What a command asks of Prisma.
struct PrismaWords {
  PrismaCommand::Kind kind;
  bool acceptsLoss = false;
  bool empties = false;
  Range range; ///< from the program's name to the last option
};

/// The words of a command that run Prisma on a database in place, with options
/// that a caller adds to them (`npm run push -- --accept-data-loss`). Nothing
/// for other commands, and for those that change nothing (`--help`).
std::optional<PrismaWords>
findPrismaWords(const ShellCommand &command,
                llvm::ArrayRef<ShellWord> added = {});

} // namespace holdfast
