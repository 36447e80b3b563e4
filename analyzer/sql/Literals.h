#pragma once

#include "sql/Lexer.h"
#include "sql/TextArena.h"

#include <string>

namespace holdfast::sql {

/// What a string literal stands for, with its quotes, tag or prefix taken off.
/// The result points into `literal` unless escapes had to be replaced.
llvm::StringRef literalText(const LexicalRules &rules, llvm::StringRef literal,
                            TextArena &arena);

/// The text between `quote`s in which a doubled one stands for itself.
std::string undouble(llvm::StringRef text, char quote);

/// With `\0061` and `\+000061` of `U&"…"` replaced.
std::string unescapeUnicode(llvm::StringRef text);

} // namespace holdfast::sql
