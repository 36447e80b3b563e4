#include "ide/completion/Tokens.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

bool isWordByte(char byte) {
  return isAlnum(byte) || byte == '_' || byte == '-' || byte == '.' ||
         static_cast<unsigned char>(byte) >= 0x80;
}

static bool isNewline(char byte) { return byte == '\n' || byte == '\r'; }

/// Where a string ends that begins at `begin`; at the end of its line at last.
static Token readString(StringRef text, uint32_t begin, uint32_t end) {
  uint32_t at = begin + 1;
  for (; at < end && !isNewline(text[at]); ++at) {
    if (text[at] == '\\' && at + 1 < end && !isNewline(text[at + 1]))
      ++at;
    else if (text[at] == '"')
      return {Token::Kind::String, {begin, at + 1}};
  }
  return {Token::Kind::String, {begin, at}, false};
}

static Token readComment(StringRef text, uint32_t begin, uint32_t end) {
  if (text[begin + 1] == '/') {
    uint32_t at = begin;
    while (at < end && !isNewline(text[at]))
      ++at;
    return {Token::Kind::Comment, {begin, at}};
  }
  size_t close = text.take_front(end).find("*/", begin + 2);
  if (close == StringRef::npos)
    return {Token::Kind::Comment, {begin, end}, false};
  return {Token::Kind::Comment, {begin, static_cast<uint32_t>(close) + 2}};
}

static Token readToken(StringRef text, uint32_t begin, uint32_t end) {
  char byte = text[begin];
  char next = begin + 1 < end ? text[begin + 1] : '\0';
  if (isNewline(byte)) {
    bool both = byte == '\r' && next == '\n';
    return {Token::Kind::Newline, {begin, begin + 1 + both}};
  }
  if (byte == '"')
    return readString(text, begin, end);
  if (byte == '/' && (next == '/' || next == '*'))
    return readComment(text, begin, end);
  if (!isWordByte(byte))
    return {Token::Kind::Mark,
            {begin, begin + 1 + (byte == '@' && next == '@')}};
  uint32_t at = begin;
  while (at < end && isWordByte(text[at]))
    ++at;
  return {Token::Kind::Word, {begin, at}};
}

std::vector<Token> tokenize(StringRef text, Range range) {
  std::vector<Token> tokens;
  uint32_t at = range.begin;
  while (at < range.end) {
    if (text[at] == ' ' || text[at] == '\t') {
      ++at;
      continue;
    }
    tokens.push_back(readToken(text, at, range.end));
    at = tokens.back().range.end;
  }
  return tokens;
}

} // namespace holdfast
