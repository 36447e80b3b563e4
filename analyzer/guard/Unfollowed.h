#pragma once

#include "guard/ShellText.h"

#include "llvm/ADT/ArrayRef.h"

/// Programs of which nobody knows what they do with the commands that they are
/// given.
namespace holdfast::guard {

/// The words up to a `holdfast guard`, which looks at what follows by itself.
llvm::ArrayRef<Word> beforeGuard(llvm::ArrayRef<Word> words);

/// Whether Prisma's commands are among the words, or in a text that is one,
/// without a guard of their own.
bool namesPrisma(llvm::ArrayRef<Word> words, FindValue variable);

/// Whether words may be a command that runs scripts or a shell.
bool mayStartCommand(llvm::ArrayRef<Word> words);

/// Why what such a command starts cannot be looked into, and what to do.
std::string whyUnfollowed(llvm::ArrayRef<Word> words);

} // namespace holdfast::guard
