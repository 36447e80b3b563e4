#include "usage/TokenReader.h"

using namespace llvm;

namespace holdfast::usage {

using Kind = CodeToken::Kind;

bool TokenReader::startsJsx() const {
  if (!hasJsx || isAfterValue)
    return false;
  StringRef rest = text.slice(at + 1, end);
  if (rest.starts_with(">"))
    return true;
  if (rest.empty() || !isNameByte(rest[0]))
    return false;
  // `<T,>(x: T) => …` and `<T extends U>(…) => …` are functions.
  StringRef after = rest.drop_while(isNameByte).ltrim();
  return !after.starts_with(",") && !after.starts_with("extends ");
}

void TokenReader::readJsxTag() {
  char c = text[at];
  if (c == '{')
    return openBracket(Frame::Kind::JsxBrace, 1);
  if (c == '"' || c == '\'') {
    // These may hold line breaks, and know no escapes.
    size_t close = text.find(c, at + 1);
    uint32_t after =
        std::min<size_t>(close == StringRef::npos ? end : close + 1, end);
    add(Kind::String, at, after);
    at = after;
    return;
  }
  if (c == '/' && peek(1) == '>') {
    addPunct(Kind::Jsx, 2);
    open.pop_back();
    isAfterValue = true;
    return;
  }
  if (c == '>') {
    addPunct(Kind::Jsx, 1);
    bool isClosing = open.back().isClosing;
    open.pop_back();
    if (!isClosing)
      open.push_back({Frame::Kind::JsxChildren});
    isAfterValue = isClosing;
    return;
  }
  uint32_t begin = at;
  while (at < end && (isNameByte(text[at]) || text[at] == '-'))
    ++at;
  if (at > begin)
    add(Kind::Name, begin, at);
  else
    addPunct(Kind::Punct, 1);
}

void TokenReader::readJsxChildren() {
  uint32_t begin = at;
  while (at < end && text[at] != '<' && text[at] != '{')
    ++at;
  if (at > begin)
    add(Kind::JsxText, begin, at);
  if (at >= end)
    return;
  if (text[at] == '{')
    return openBracket(Frame::Kind::JsxBrace, 1);
  Frame tag{Frame::Kind::JsxTag};
  if (peek(1) == '/') {
    // The element ends with this tag.
    tag.isClosing = true;
    open.pop_back();
    open.push_back(tag);
    addPunct(Kind::Jsx, 2);
    return;
  }
  open.push_back(tag);
  addPunct(Kind::Jsx, 1);
}

} // namespace holdfast::usage
