#include "syntax/Ast.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"

#include <string>

using namespace llvm;

namespace holdfast {

const Expression *Attribute::find(StringRef argumentName,
                                  bool positional) const {
  for (const Argument &argument : arguments)
    if (argument.name ? argument.name.text == argumentName : positional)
      return argument.value;
  return nullptr;
}

std::optional<Range> trailingComma(const Expression &call) {
  // The name stands in the document, in front of its arguments.
  StringRef whole(call.text.data(), call.range.end - call.range.begin);
  StringRef inside = whole.drop_back().rtrim();
  if (!inside.ends_with(","))
    return std::nullopt;
  uint32_t end = call.range.begin + static_cast<uint32_t>(inside.size());
  return Range{end - 1, end};
}

const Property *Block::findProperty(StringRef key) const {
  for (const Property &property : reverse(properties))
    if (property.key.text == key)
      return &property;
  return nullptr;
}

StringRef keyword(BlockKind kind) {
  switch (kind) {
  case BlockKind::Model:
    return "model";
  case BlockKind::View:
    return "view";
  case BlockKind::CompositeType:
  case BlockKind::TypeAlias:
    return "type";
  case BlockKind::Enum:
    return "enum";
  case BlockKind::Datasource:
    return "datasource";
  case BlockKind::Generator:
    return "generator";
  case BlockKind::Unknown:
    return "";
  }
  llvm_unreachable("covered switch");
}

/// Reads the four hex digits of a `\u` escape at the front of `text`.
static std::optional<unsigned> takeCodeUnit(StringRef &text) {
  unsigned unit;
  if (text.size() < 4 || text.take_front(4).getAsInteger(16, unit))
    return std::nullopt;
  text = text.drop_front(4);
  return unit;
}

/// Appends the character of a `\u` escape whose digits start `text`; joins
/// surrogate pairs and leaves out what is no character.
static void appendEscapedCharacter(std::string &out, StringRef &text) {
  std::optional<unsigned> unit = takeCodeUnit(text);
  if (!unit)
    return;
  unsigned point = *unit;
  if (point >= 0xD800 && point < 0xDC00 && text.starts_with("\\u")) {
    StringRef rest = text.drop_front(2);
    std::optional<unsigned> low = takeCodeUnit(rest);
    if (low && *low >= 0xDC00 && *low < 0xE000) {
      point = 0x10000 + ((point - 0xD800) << 10) + (*low - 0xDC00);
      text = rest;
    }
  }
  char buffer[UNI_MAX_UTF8_BYTES_PER_CODE_POINT], *end = buffer;
  if (ConvertCodePointToUTF8(point, end))
    out.append(buffer, end);
}

std::string unescape(StringRef literal) {
  literal.consume_front("\"");
  literal.consume_back("\"");
  std::string out;
  out.reserve(literal.size());
  while (!literal.empty()) {
    char c = literal.front();
    literal = literal.drop_front();
    if (c != '\\' || literal.empty()) {
      out += c;
      continue;
    }
    char escape = literal.front();
    literal = literal.drop_front();
    switch (escape) {
    case 'b':
      out += '\b';
      break;
    case 'f':
      out += '\f';
      break;
    case 'n':
      out += '\n';
      break;
    case 'r':
      out += '\r';
      break;
    case 't':
      out += '\t';
      break;
    case 'u':
      appendEscapedCharacter(out, literal);
      break;
    default:
      out += escape;
    }
  }
  return out;
}

std::string quoteString(StringRef value) {
  std::string out = "\"";
  for (char c : value) {
    if (c == '"' || c == '\\')
      (out += '\\') += c;
    else if (c == '\n')
      out += "\\n";
    else if (c == '\r')
      out += "\\r";
    else if (c == '\t')
      out += "\\t";
    else if (static_cast<unsigned char>(c) < 0x20)
      out += "\\u00" + utohexstr(static_cast<unsigned char>(c), true, 2);
    else
      out += c;
  }
  return out + "\"";
}

} // namespace holdfast
