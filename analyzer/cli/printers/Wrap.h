#pragma once

#include "cli/OutputStyle.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

#include <string>

namespace holdfast::cli {

/// Columns of a text on the screen: two for wide characters, none for those
/// that combine with the one before.
unsigned columnsOf(llvm::StringRef text);

/// A text for people as this output shows it: printable(), and without our own
/// marks beyond ASCII where the output has none.
std::string shownText(llvm::StringRef text, const OutputStyle &style);

/// Where the lines of a text begin and end, in columns from 0.
struct Frame {
  unsigned width = 0;  ///< 0: a line may be of any length
  unsigned column = 0; ///< where the first line begins; not printed
  unsigned indent = 0; ///< of the other lines
  llvm::StringRef continuation = {}; ///< ends a line that goes on
};

/// Prints a text that is printable, with line breaks for some of its blanks,
/// never within a word: one that is longer than a line keeps a line of its own.
/// What is short and in backquotes counts as a word. Prints no line break at
/// the end.
void printWrapped(llvm::raw_ostream &out, llvm::StringRef text, Frame frame);

} // namespace holdfast::cli
