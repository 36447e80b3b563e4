#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>
#include <vector>

namespace holdfast::guard {

/// A word of a command as its program gets it.
struct Word {
  std::string text;
  bool isKnown = true; ///< not, where only a shell would know: `$(…)`
};

/// One command of a shell text, with what it reads.
struct SimpleCommand {
  std::vector<Word> words;
  bool readsFile = false;     ///< standard input is redirected
  bool readsPipe = false;     ///< standard input is another command's output
  bool isConditional = false; ///< in a form that is not followed: `if`, `for`
  /// Whether it runs only as the one before it ends: after `&&` or `||`.
  bool isChained = false;
  /// Whether a shell of its own runs it: in a pipe, or before `&`.
  bool isApart = false;
  unsigned subshell = 0; ///< how many parentheses it is in
};

/// Finds the value of a variable.
using FindValue =
    llvm::function_ref<std::optional<std::string>(llvm::StringRef name)>;

/// Takes a shell text apart as a POSIX shell would: quotes, backslashes,
/// `&&`, `||`, `;`, pipes, redirections, `$NAME`. What else a shell would have
/// to compute makes a word unknown, never a wrong one.
std::vector<SimpleCommand> readShell(llvm::StringRef text, FindValue variable);

} // namespace holdfast::guard
