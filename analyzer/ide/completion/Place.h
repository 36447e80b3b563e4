#pragma once

#include "ide/completion/BlockText.h"

namespace holdfast {

/// One of several things between brackets, with its name if it has one:
/// `fields: [a]`, `a(sort: Desc)`, `"x"`.
struct Entry {
  llvm::StringRef name;
  Statement value; ///< without the name and its colon

  bool isNamed() const { return !name.empty(); }
};

/// An open bracket around the cursor, and what stands in it.
struct Frame {
  char bracket;             ///< `(`, `[` or `{`
  llvm::StringRef callee;   ///< the word before a `(`: `relation`, `env`
  bool isAttribute = false; ///< the callee has an `@`
  std::vector<Entry> entries;
  size_t current = 0; ///< that which holds the cursor

  const Entry &here() const { return entries[current]; }
  bool names(llvm::StringRef argument) const;
  /// The value of an argument, or of the first without a name; else empty.
  Statement valueOf(llvm::StringRef argument) const;
  Statement positional() const;
};

/// Where a cursor is, as the text around it says.
struct Place {
  enum class Kind {
    Nothing,
    Keyword,        ///< at the top of the file
    BlockName,      ///< after a block's keyword
    Member,         ///< at the beginning of a line in a block
    Type,           ///< after a field's name
    FieldAttribute, ///< after a field's type or a value's name
    BlockAttribute, ///< after `@` at the beginning of a line
    Argument,       ///< in the brackets of an attribute
    Value,          ///< of a setting, after its `=`
    Comment,
  };
  Kind kind = Kind::Nothing;
  llvm::StringRef text; ///< the whole file
  uint32_t cursor = 0;
  /// What is half typed around the cursor; empty, at the cursor, where nothing
  /// is. In a string, what is between the quotes.
  Range word;
  bool inString = false;
  bool stringClosed = true; ///< it has its closing quote

  /// Of Keyword and BlockName: the keyword before the cursor.
  BlockKind keyword = BlockKind::Unknown;
  /// Whether a `{` follows in the line.
  bool hasBrace = false;

  std::optional<BlockText> block; ///< none at the top of the file
  std::vector<Token> tokens;      ///< of the declaration around the cursor
  /// That declaration; none in an empty line, or at an attribute of the block.
  std::optional<MemberText> member;
  /// Of Argument: the attribute, without its `@`.
  llvm::StringRef attribute;
  bool isBlockAttribute = false;
  std::vector<Frame> frames; ///< from the outermost to the innermost

  llvm::StringRef textOf(Range range) const {
    return text.slice(range.begin, range.end);
  }
  llvm::StringRef textOf(const Token &token) const {
    return textOf(token.range);
  }
  /// The half-typed word up to the cursor.
  llvm::StringRef prefix() const { return text.slice(word.begin, cursor); }
  const Frame *frame() const {
    return frames.empty() ? nullptr : &frames.back();
  }
};

/// Looks at the block around the cursor alone.
Place findCompletionPlace(llvm::StringRef text, uint32_t cursor);

} // namespace holdfast
