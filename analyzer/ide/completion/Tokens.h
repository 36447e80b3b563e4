#pragma once

#include "source/Span.h"

#include "llvm/ADT/StringRef.h"

#include <vector>

/// A schema's text as words and marks, for places where it is half typed: the
/// grammar says nothing of a line that is not yet Prisma's language.
namespace holdfast {

struct Token {
  enum class Kind {
    Word, ///< also numbers and dotted paths: `db.VarChar`, `address.`
    String,
    Mark, ///< one character, but for `@@`
    Newline,
    Comment,
  };
  Kind kind;
  Range range;
  bool closed = true; ///< a string with both quotes, `/* … */`

  bool isWord() const { return kind == Kind::Word; }
  /// The bytes between the quotes of a string.
  Range content() const {
    return {range.begin + 1, closed ? range.end - 1 : range.end};
  }
};

/// The tokens of `text` from `begin` up to `end`. Offsets are those of `text`.
std::vector<Token> tokenize(llvm::StringRef text, Range range);

/// Whether the bytes may be in a word.
bool isWordByte(char byte);

} // namespace holdfast
