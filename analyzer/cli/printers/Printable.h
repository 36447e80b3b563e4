#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast::cli {

/// A character as it is shown on a terminal.
struct Cell {
  uint32_t bytes;   ///< of the original text
  unsigned columns; ///< on the screen
  std::string text;
};

/// The first character of a text that is not empty. What a terminal would obey
/// is shown instead: control characters as their pictures in Unicode, tabs as
/// blanks, invalid bytes and invisible marks as U+FFFD.
Cell readCell(llvm::StringRef text);

/// The whole text in such characters, on one line.
std::string printable(llvm::StringRef text);

} // namespace holdfast::cli
