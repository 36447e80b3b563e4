#pragma once

#include "sql/Dialect.h"
#include "sql/Lexer.h"
#include "sql/Statements.h"
#include "sql/TextArena.h"

#include "source/SourceFile.h"

namespace holdfast::sql {

/// A place in a script, at one of its tokens: what the grammar is written in
/// terms of. Reads single tokens, names, types and groups in parentheses.
///
/// The functions return false where the text is not as they expect.
class Cursor {
public:
  Cursor(const Dialect &dialect, const SourceFile &file, Range range,
         bool recovering = false);

  const Dialect &dialect() const { return facts; }
  /// The first word of the first command so far that only a client knows.
  Range clientCommand() const { return lexer.clientCommand(); }

  // Tokens.
  const Token &current() const { return token; }
  uint32_t begin() const { return token.range.begin; }
  /// The end of the token before the current one.
  uint32_t previousEnd() const { return endOfPrevious; }
  /// From `begin` to the end of the token before the current one.
  Range since(uint32_t begin) const {
    return {begin, std::max(begin, endOfPrevious)};
  }
  llvm::StringRef text() const { return file.text(token.range); }
  llvm::StringRef text(Range range) const { return file.text(range); }
  llvm::StringRef wholeText() const { return file.text(); }
  /// The token after the current one.
  Token peekToken() const;
  void advance();
  bool at(TokenKind kind) const { return token.kind == kind; }
  /// At this keyword, given in upper case.
  bool at(llvm::StringRef keyword) const { return is(token, keyword); }
  bool is(const Token &token, llvm::StringRef keyword) const;
  bool atAny(std::initializer_list<llvm::StringRef> keywords) const;
  bool accept(TokenKind kind);
  bool accept(llvm::StringRef keyword);
  /// All of them or none.
  bool acceptAll(std::initializer_list<llvm::StringRef> keywords);
  /// All of them or none; where they stand.
  Range acceptPhrase(std::initializer_list<llvm::StringRef> keywords);
  bool ifExists() { return acceptAll({"IF", "EXISTS"}); }
  bool ifNotExists() { return acceptAll({"IF", "NOT", "EXISTS"}); }
  /// CASCADE; goes past RESTRICT as well.
  bool cascade();

  // Ends.
  /// At the end of the statement.
  bool atEnd() const {
    return atHardEnd() || (facts.hasBatches && startsStatement());
  }
  /// At an end that no statement goes over, be it in parentheses.
  bool atHardEnd() const {
    return at(TokenKind::Semicolon) || at(TokenKind::End) ||
           at(TokenKind::BatchEnd);
  }
  /// T-SQL: whether the word starts a statement wherever it stands outside of
  /// parentheses; the grammar takes those that it expects before it asks.
  bool startsStatement() const;

  // A place to come back to.
  struct Place {
    Lexer lexer;
    Token token;
    uint32_t endOfPrevious;
  };
  Place place() const { return {lexer, token, endOfPrevious}; }
  void goBack(const Place &place);
  /// The same after what was looked for has not been found. Many of these must
  /// not cost their square: see mayLookAhead().
  void giveUp(const Place &place);
  bool mayLookAhead() const { return failedLooks <= file.text().size(); }

  // Pieces of grammar.
  bool parseName(Name &name);
  bool parseQualifiedName(QualifiedName &name);
  bool parseNames(llvm::SmallVectorImpl<Name> &names); ///< in parentheses
  bool parseType(TypeName &type);
  bool parseTypeArguments(TypeName &type);
  /// Adds a word to the type's name and goes past it.
  void takeTypeWord(TypeName &type);
  /// Goes past the parentheses at the cursor; false if they do not close.
  bool skipParentheses(Range *inside = nullptr);
  bool skipBrackets();
  /// Goes past one token, or a whole group in parentheses or brackets.
  bool skipPiece();
  /// Goes past the rows of `COPY … FROM stdin`, at its semicolon.
  void skipCopyData();

  // Texts, valid until the next statement.
  llvm::StringRef save(const llvm::Twine &text) { return arena.save(text); }
  /// The text that a string literal stands for.
  llvm::StringRef stringValue(const Token &token);
  /// A name without its quotes, folded and cut as the server does.
  llvm::StringRef foldedName(const Token &token);
  void forgetTexts() {
    arena.reset();
    longName = {};
  }
  /// The first name since then that the server refuses for its length.
  Range tooLongName() const { return longName; }

private:
  bool skipCase();

  const Dialect &facts;
  const SourceFile &file;
  Lexer lexer;
  Token token;
  uint32_t endOfPrevious = 0;
  Range longName;
  size_t failedLooks = 0; ///< bytes looked through for an end in vain
  TextArena arena;
};

} // namespace holdfast::sql
