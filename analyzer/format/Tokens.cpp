#include "format/Tokens.h"

using namespace llvm;

namespace holdfast {

size_t blankLength(StringRef text) {
  if (text.empty())
    return 0;
  if (text.front() == ' ' || text.front() == '\t')
    return 1;
  if (text.starts_with("\xC2\xA0")) // no-break space
    return 2;
  if (text.size() < 3)
    return 0;
  unsigned char last = text[2];
  bool isBlank = (text.starts_with("\xE2\x80") &&
                  (last <= 0x8A || last == 0xAF)) || // U+2000 to 200A, 202F
                 text.starts_with("\xE2\x81\x9F") || // U+205F
                 text.starts_with("\xE1\x9A\x80") || // U+1680
                 text.starts_with("\xE3\x80\x80");   // U+3000
  return isBlank ? 3 : 0;
}

static StringRef dropBlanks(StringRef text) {
  while (size_t length = blankLength(text))
    text = text.drop_front(length);
  return text;
}

/// The string literal that `text` starts with.
static StringRef takeString(StringRef text) {
  size_t end = 1;
  while (end < text.size() && text[end] != '"')
    end += text[end] == '\\' ? 2 : 1;
  return text.take_front(end + 1);
}

void appendTokens(StringRef source, std::string &out) {
  for (source = dropBlanks(source); !source.empty();
       source = dropBlanks(source)) {
    char c = source.front();
    if (c == '"') {
      StringRef literal = takeString(source);
      out += literal;
      source = source.drop_front(literal.size());
      continue;
    }
    source = source.drop_front();
    switch (c) {
    case ',':
      // The language lets a last comma pass in an argument list only to say
      // that it must go.
      if (!dropBlanks(source).starts_with(")"))
        out += ", ";
      break;
    case ':':
      out += ": ";
      break;
    case '{':
      out += "{ ";
      break;
    case '}':
      out += " }";
      break;
    default:
      out += c;
    }
  }
}

} // namespace holdfast
