#pragma once

#include "usage/CodeTokens.h"

#include "llvm/ADT/StringExtras.h"

namespace holdfast::usage {

/// Takes a text apart into tokens; a piece of it after the other.
class TokenReader {
public:
  TokenReader(llvm::StringRef text, CodeLanguage language)
      : text(text), hasJsx(language == CodeLanguage::Jsx) {
    // About a token for each six bytes of real code.
    tokens.reserve(text.size() / 5);
  }

  void read(Range range) {
    at = range.begin;
    end = range.end;
    startsLine = true;
    while (at < end)
      readNext();
    open.clear();
    isAfterValue = false;
  }

  std::vector<CodeToken> finish() {
    add(CodeToken::Kind::End, end, end);
    return std::move(tokens);
  }

private:
  /// Where the reader is.
  struct Frame {
    enum class Kind { Bracket, Substitution, JsxBrace, JsxTag, JsxChildren };
    Kind kind;
    uint32_t token = 0;       ///< that opened it
    bool isOfControl = false; ///< `if (…)`: no value comes out of it
    bool isClosing = false;   ///< of a JsxTag: `</a>`
  };

  void readNext();
  void readCode();
  void readName();
  void readPunct();
  void readString(char quote);
  void readTemplateText();
  void readRegex();
  void readJsxTag();
  void readJsxChildren();
  void openBracket(Frame::Kind kind, uint32_t length);
  void closeBracket();
  bool skipTrivia();
  bool startsJsx() const;
  bool isRegexHere() const;

  char peek(uint32_t ahead = 0) const {
    return at + ahead < end ? text[at + ahead] : '\0';
  }
  bool isIn(Frame::Kind kind) const {
    return !open.empty() && open.back().kind == kind;
  }
  void add(CodeToken::Kind kind, uint32_t begin, uint32_t finish,
           uint32_t code = 0) {
    CodeToken token;
    token.begin = begin;
    token.end = finish;
    token.kind = kind;
    token.op = code;
    token.startsLine = startsLine;
    startsLine = false;
    tokens.push_back(token);
  }
  void addPunct(CodeToken::Kind kind, uint32_t length) {
    uint32_t code = 0;
    for (uint32_t i = 0; i < length; ++i)
      code = code << 8 | static_cast<unsigned char>(text[at + i]);
    add(kind, at, at + length, code);
    at += length;
  }

  llvm::StringRef text;
  const bool hasJsx;
  uint32_t at = 0, end = 0;
  bool startsLine = true;
  bool isAfterValue = false; ///< where `/` divides and `<` compares
  bool isAfterControl = false;
  std::vector<Frame> open;
  std::vector<CodeToken> tokens;
};

inline bool isNameByte(char c) {
  return llvm::isAlnum(c) || c == '_' || c == '$' || (c & 0x80);
}

} // namespace holdfast::usage
