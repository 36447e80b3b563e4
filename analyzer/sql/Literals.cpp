#include "sql/Literals.h"

using namespace llvm;

namespace holdfast::sql {

std::string undouble(StringRef text, char quote) {
  std::string result;
  result.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    result += text[i];
    if (text[i] == quote && i + 1 < text.size() && text[i + 1] == quote)
      ++i;
  }
  return result;
}

static void appendUtf8(std::string &text, uint32_t code) {
  if (code < 0x80) {
    text += static_cast<char>(code);
  } else if (code < 0x800) {
    text += static_cast<char>(0xC0 | code >> 6);
    text += static_cast<char>(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    text += static_cast<char>(0xE0 | code >> 12);
    text += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    text += static_cast<char>(0x80 | (code & 0x3F));
  } else {
    text += static_cast<char>(0xF0 | (code >> 18 & 7));
    text += static_cast<char>(0x80 | (code >> 12 & 0x3F));
    text += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    text += static_cast<char>(0x80 | (code & 0x3F));
  }
}

std::string unescapeUnicode(StringRef text) {
  std::string result;
  while (!text.empty()) {
    if (text.consume_front("\\\\")) {
      result += '\\';
      continue;
    }
    bool wide = text.starts_with("\\+");
    StringRef digits = text.substr(wide ? 2 : 1, wide ? 6 : 4);
    uint32_t code = 0;
    if (text.front() == '\\' && digits.size() == (wide ? 6u : 4u) &&
        !digits.getAsInteger(16, code)) {
      appendUtf8(result, code);
      text = text.drop_front((wide ? 2 : 1) + digits.size());
      continue;
    }
    result += text.front();
    text = text.drop_front();
  }
  return result;
}

/// Backslash escapes of `E'…'` and of MySQL's strings.
static std::string unescapeBackslashes(StringRef text, char quote) {
  std::string result;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == quote && i + 1 < text.size() && text[i + 1] == quote)
      ++i;
    if (text[i] != '\\' || i + 1 == text.size()) {
      result += text[i];
      continue;
    }
    switch (char c = text[++i]) {
    case 'n':
      result += '\n';
      break;
    case 't':
      result += '\t';
      break;
    case 'r':
      result += '\r';
      break;
    case 'b':
      result += '\b';
      break;
    case '0':
      result += '\0';
      break;
    case '%':
    case '_':
      result += '\\';
      result += c;
      break;
    default:
      result += c;
    }
  }
  return result;
}

StringRef literalText(const LexicalRules &rules, StringRef literal,
                      StringSaver &saver) {
  if (literal.starts_with("$")) {
    size_t tag = literal.find('$', 1);
    if (tag == StringRef::npos)
      return literal;
    StringRef body = literal.drop_front(tag + 1);
    body.consume_back(literal.take_front(tag + 1));
    return body;
  }
  size_t open = literal.find_first_of("'\"");
  if (open == StringRef::npos)
    return literal;
  StringRef prefix = literal.take_front(open);
  char quote = literal[open];
  StringRef inside = literal.drop_front(open + 1);
  inside.consume_back(StringRef(&quote, 1));
  bool unicode = prefix.equals_insensitive("u&");
  bool escapes = rules.backslashEscapes ||
                 (rules.escapeStrings && prefix.equals_insensitive("e"));
  bool replaces = (unicode || escapes) && inside.contains('\\');
  if (!replaces && !inside.contains(quote))
    return inside;
  if (escapes)
    return saver.save(unescapeBackslashes(inside, quote));
  std::string value = undouble(inside, quote);
  return saver.save(unicode ? unescapeUnicode(value) : value);
}

} // namespace holdfast::sql
