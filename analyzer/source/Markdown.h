#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

/// Texts of users in Markdown that other programs show: they come out as they
/// are, on one line, without secrets and without what is not seen or could be
/// obeyed, begin no code, link or HTML, and call nobody (`@name`).
namespace holdfast {

/// As running text.
std::string markdownText(llvm::StringRef words);
/// As code; nothing for nothing.
std::string markdownCode(llvm::StringRef words);
std::string markdownLink(llvm::StringRef words, llvm::StringRef target);
/// A message of ours, in which names stand in backquotes.
std::string markdownMessage(llvm::StringRef message);
/// The same for a cell of a table, which a bar would end, in code as well.
std::string markdownCell(llvm::StringRef message);
/// Code for a cell of a table.
std::string markdownCodeCell(llvm::StringRef words);
/// Backticks that open and close a block of this text: more than it has in a
/// row, and so many at least.
std::string markdownFence(llvm::StringRef text, size_t fewest = 3);
/// Several lines as a block of code, with its fences and a newline at the end.
std::string markdownBlock(llvm::StringRef language, llvm::StringRef text);

} // namespace holdfast
