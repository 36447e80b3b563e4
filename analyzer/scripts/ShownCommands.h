#pragma once

#include "scripts/ShellWords.h"

#include <vector>

namespace holdfast {

/// The commands of a part of `text` without those that are only shown: words in
/// a string that `echo` or a function such as `log_info` prints, and the text
/// of a here-document that `cat` writes.
std::vector<ShellCommand> withoutShown(llvm::StringRef text, Range part,
                                       ShellText kind,
                                       std::vector<ShellCommand> commands);

} // namespace holdfast
