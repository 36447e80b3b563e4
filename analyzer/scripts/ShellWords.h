#pragma once

#include "source/SourceFile.h"

#include "llvm/ADT/SmallVector.h"

#include <vector>

namespace holdfast {

/// A word of a command, where it stands in the text.
struct ShellWord {
  llvm::StringRef text;
  Range range;
};

/// One program and its arguments.
using ShellCommand = llvm::SmallVector<ShellWord, 8>;

/// How a text is read.
enum class ShellText {
  Script, ///< `#` starts a comment
  String, ///< it does not, as in JSON
  Words,  ///< a YAML list, of one word an item
};

/// Takes a part of `text` apart at `&&`, `;`, pipes, brackets and line ends. A
/// backslash before a line end, and a line that goes on with an option,
/// continue a command. Quotes, and the brackets and commas of a list, only part
/// words, so that `["sh", "-c", "a && b"]` gives the same commands as what it
/// runs.
std::vector<ShellCommand> splitCommands(llvm::StringRef text, Range part,
                                        ShellText kind);

} // namespace holdfast
