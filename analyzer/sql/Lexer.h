#pragma once

#include "source/Span.h"

#include "llvm/ADT/StringRef.h"

#include <cstdint>

namespace holdfast::sql {

enum class TokenKind : uint8_t {
  End,
  Word,       ///< a keyword or a name without quotes
  QuotedName, ///< `"x"`, `` `x` ``, `[x]`, `U&"x"`
  String,     ///< `'x'`, `E'x'`, `N'x'`, `$$x$$`
  Number,
  Variable, ///< `$1`, `@x`, `:x`
  Semicolon,
  LeftParen,
  RightParen,
  LeftBracket,
  RightBracket,
  Comma,
  Dot,
  Cast, ///< `::`
  Equals,
  Operator,
  BatchEnd, ///< `GO` on a line of its own
};

struct Token {
  TokenKind kind = TokenKind::End;
  /// The string, name or comment runs to the end of the script unclosed.
  bool unclosed = false;
  Range range;
};

/// What differs between the databases below the level of words.
struct LexicalRules {
  bool dollarQuotes = false;
  bool nestedComments = false;
  bool hashComments = false;
  /// `--` starts a comment only when white space follows it.
  bool dashNeedsSpace = false;
  /// A backslash escapes the next character of every string.
  bool backslashEscapes = false;
  /// … and of strings that start with `E`.
  bool escapeStrings = false;
  bool doubleQuotedStrings = false;
  bool backtickNames = false;
  bool quotedTextNames = false; ///< a text where a name is due is one
  bool bracketNames = false;
  /// `/*!40101 … */` holds statements, not a comment.
  bool conditionalComments = false;
  /// Lines that start with a backslash are for the client.
  bool metaCommands = false;
  /// `DELIMITER ;;` is for the client.
  bool delimiterCommand = false;
  /// `#t` is the name of a temporary table.
  bool hashNames = false;
  /// `GO` on a line of its own ends a batch.
  bool batchSeparator = false;
};

/// Cuts a script into tokens, one a call. Never fails: what cannot be a token
/// is an Operator of one byte. Copying one keeps its place.
class Lexer {
public:
  /// Reads `range` of `text`. A `recovering` lexer ends a string or comment
  /// where a later statement clearly starts, for scripts with an unclosed one.
  Lexer(const LexicalRules &rules, llvm::StringRef text, Range range,
        bool recovering = false);

  Token next();
  /// Goes past the data lines of `COPY … FROM stdin`, up to and with `\.`.
  void skipCopyData();
  /// Continues from `offset`.
  void seek(uint32_t offset) { position = text.begin() + offset; }
  uint32_t offset() const {
    return static_cast<uint32_t>(position - text.begin());
  }

  /// The first word of the first command so far that only a client knows.
  Range clientCommand() const { return command; }

private:
  void skipTrivia();
  bool skipLineStartCommand();
  bool skipSpecialComment();
  void skipBlockComment();
  void skipLine();
  Token symbol(char c);
  Token word();
  bool skipBatchEnd(const char *start);
  Token number();
  Token quoted(TokenKind kind, const char *start, char close, bool escapes);
  Token dollar();
  Token punctuation();
  Token make(TokenKind kind, const char *start) const;
  bool startsLine(const char *p) const;
  void seekSemicolon();
  bool nextStatementFollows(const char *newline) const;
  char peek(size_t ahead = 0) const {
    return position + ahead < end ? position[ahead] : '\0';
  }

  const LexicalRules *rules;
  llvm::StringRef text;
  const char *position;
  const char *end;
  bool recovering;
  bool inConditional = false;
  /// Empty for `;`.
  llvm::StringRef delimiter;
  uint32_t unclosedAt = ~0u;
  Range command;
  /// Bytes looked through for the end of dollar quotes that have none.
  size_t failedSearches = 0;
};

} // namespace holdfast::sql
