#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

/// Texts of users in Markdown that other programs show: they come out as they
/// are, on one line, without secrets and without what is not seen or could be
/// obeyed, and begin no code, link or HTML.
namespace holdfast {

/// As running text.
std::string markdownText(llvm::StringRef words);
/// As code; nothing for nothing.
std::string markdownCode(llvm::StringRef words);
std::string markdownLink(llvm::StringRef words, llvm::StringRef target);
/// A message of ours, in which names stand in backquotes.
std::string markdownMessage(llvm::StringRef message);
/// Several lines as a block of code, with its fences and a newline at the end.
std::string markdownBlock(llvm::StringRef language, llvm::StringRef text);

} // namespace holdfast
