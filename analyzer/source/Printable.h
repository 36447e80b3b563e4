#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast {

/// Whether a character stands where it is written and is seen: no control
/// character, no mark that turns the direction of text, none that hides.
bool isVisible(uint32_t codePoint);

/// A character as it is shown to people.
struct Cell {
  uint32_t bytes;   ///< of the original text
  unsigned columns; ///< on the screen
  std::string text;
};

/// The first character of a text that is not empty. What a terminal would obey
/// or hide is written out, `\u{1b}`; tabs become blanks, and bytes that are not
/// UTF-8 U+FFFD. The first sign of what continuous integration takes for a
/// command anywhere in a line (`##[`, `##vso[`) is written out as well.
Cell readCell(llvm::StringRef text);

/// The whole text in such characters, on one line; tabs stay. For data that is
/// shown and not to be changed otherwise.
std::string visible(llvm::StringRef text);

/// JSON, or a string of Prisma's language, with the characters that are not
/// seen as `\u202e`, which means the same, and so with the first sign of what
/// continuous integration takes for a command. Line breaks of ASCII and bytes
/// that are not UTF-8 stay.
std::string escapeInvisible(llvm::StringRef text);

/// The whole text for people, in such characters. It is one line whatever names
/// are in it, and no command of a workflow (`::error::`) at the start of it,
/// and without the secrets of connections. All that people are shown of a
/// repository's texts goes through here.
std::string printable(llvm::StringRef text);

/// The first line of a text, from 1, that a terminal or a log of continuous
/// integration would obey where it is printed as it is: a control character in
/// it, or a workflow's command; 0 where there is none.
unsigned findObeyedLine(llvm::StringRef text);

/// The text in which no `[words](target)` is a link, which in some editors can
/// run a command: for messages that are plain text to us and may be taken for
/// Markdown.
std::string withoutLinks(llvm::StringRef text);

} // namespace holdfast
