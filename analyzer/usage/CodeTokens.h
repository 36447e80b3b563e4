#pragma once

#include "source/Span.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <vector>

namespace holdfast::usage {

/// What stands in a file, as far as its reader must know.
enum class CodeLanguage {
  TypeScript, ///< without JSX: `<T>x` is a cast
  Jsx,        ///< TSX, and JavaScript in any file
};

/// A punctuator of up to four characters as one number.
constexpr uint32_t op(const char *text) {
  uint32_t code = 0;
  for (; *text; ++text)
    code = code << 8 | static_cast<unsigned char>(*text);
  return code;
}

/// A token of TypeScript or JavaScript.
struct CodeToken {
  enum class Kind : uint8_t {
    End,
    Name, ///< keywords, too, and `#private` without its sign
    Number,
    String,       ///< with its quotes
    TemplateText, ///< between the back quotes and `${…}` of a template
    Regex,
    Punct,
    Jsx, ///< `<`, `</`, `>` and `/>` of an element
    JsxText,
  };
  uint32_t begin = 0, end = 0;
  uint32_t op = 0;      ///< of a Punct or Jsx; else 0
  uint32_t partner = 0; ///< of a bracket, the index of the other; else 0
  Kind kind = Kind::End;
  bool startsLine = false;

  bool is(uint32_t punct) const { return op == punct && kind == Kind::Punct; }
  bool isJsx(uint32_t punct) const { return op == punct && kind == Kind::Jsx; }
  bool isEnd() const { return kind == Kind::End; }
};

/// Takes the ranges of a text apart, which are in order, and adds an End. Knows
/// strings, nested templates, comments, regular expressions and JSX; never
/// fails: what is not closed ends with its line or range.
std::vector<CodeToken> readTokens(llvm::StringRef text,
                                  llvm::ArrayRef<Range> ranges,
                                  CodeLanguage language);

} // namespace holdfast::usage
