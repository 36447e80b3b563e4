#include "syntax/StringLiteral.h"

#include "source/Printable.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"

#include <optional>

using namespace llvm;

namespace holdfast {

namespace {

/// A `\u` escape at the start of a text: how many bytes belong to it, and its
/// code unit when all four digits are there.
struct UnicodeEscape {
  size_t length;
  std::optional<unsigned> unit;
};

/// Goes through a literal once, the way Prisma does.
class Decoder {
public:
  Decoder(StringRef literal, uint32_t offset,
          function_ref<void(StringRef)> append,
          function_ref<void(BadEscape)> report)
      : rest(literal), offset(offset), append(append), report(report) {
    if (rest.consume_front("\"")) {
      ++this->offset;
      rest.consume_back("\"");
    }
  }

  void run();

private:
  void readEscape();
  void readUnicode();
  static UnicodeEscape scanUnicode(StringRef text);

  void skip(size_t count) {
    offset += static_cast<uint32_t>(count);
    rest = rest.drop_front(count);
  }
  void refuse(size_t length, bool isUnknown) {
    uint32_t end = offset + static_cast<uint32_t>(length);
    report({{offset, end}, isUnknown});
  }

  StringRef rest; ///< what is still to be read
  uint32_t offset;
  function_ref<void(StringRef)> append;
  function_ref<void(BadEscape)> report;
};

} // namespace

void Decoder::run() {
  while (!rest.empty()) {
    size_t plain = std::min(rest.find('\\'), rest.size());
    append(rest.take_front(plain));
    skip(plain);
    if (!rest.empty())
      readEscape();
  }
}

/// What an escape of one letter stands for, or empty.
static StringRef simpleEscape(char letter) {
  switch (letter) {
  case '"':
    return "\"";
  case '\\':
    return "\\";
  case '/':
    return "/";
  case 'b':
    return "\b";
  case 'f':
    return "\f";
  case 'n':
    return "\n";
  case 'r':
    return "\r";
  case 't':
    return "\t";
  default:
    return "";
  }
}

void Decoder::readEscape() {
  if (rest.size() < 2)
    return skip(rest.size());
  if (rest[1] == 'u')
    return readUnicode();
  StringRef value = simpleEscape(rest[1]);
  if (!value.empty()) {
    append(value);
    return skip(2);
  }
  // The whole character, however many bytes it has.
  size_t length = 1 + getNumBytesForUTF8(static_cast<UTF8>(rest[1]));
  length = std::min(length, rest.size());
  refuse(length, /*isUnknown=*/true);
  skip(length);
}

UnicodeEscape Decoder::scanUnicode(StringRef text) {
  if (text.size() < 4 || !text.starts_with("\\u"))
    return {0, std::nullopt};
  unsigned unit = 0;
  for (size_t i = 2; i < 6; ++i) {
    unsigned digit = i < text.size() ? hexDigitValue(text[i]) : ~0u;
    if (digit == ~0u)
      return {i, std::nullopt};
    unit = unit * 16 + digit;
  }
  return {6, unit};
}

void Decoder::readUnicode() {
  UnicodeEscape first = scanUnicode(rest);
  size_t length = std::max<size_t>(first.length, 2);
  if (!first.unit) {
    refuse(std::min(length, rest.size()), /*isUnknown=*/false);
    return skip(length);
  }
  unsigned point = *first.unit;
  if (point >= 0xD800 && point < 0xE000) {
    UnicodeEscape second = scanUnicode(rest.drop_front(6));
    if (second.unit)
      length += 6;
    if (!second.unit || point >= 0xDC00 || *second.unit < 0xDC00 ||
        *second.unit >= 0xE000) {
      refuse(length, /*isUnknown=*/false);
      return skip(length);
    }
    point = 0x10000 + ((point - 0xD800) << 10) + (*second.unit - 0xDC00);
  }
  char buffer[UNI_MAX_UTF8_BYTES_PER_CODE_POINT], *end = buffer;
  if (ConvertCodePointToUTF8(point, end))
    append(StringRef(buffer, end - buffer));
  skip(length);
}

std::string unescape(StringRef literal) {
  std::string out;
  out.reserve(literal.size());
  Decoder(
      literal, 0, [&](StringRef text) { out += text; }, [](BadEscape) {})
      .run();
  return out;
}

void forEachBadEscape(StringRef literal, uint32_t offset,
                      function_ref<void(BadEscape)> report) {
  if (literal.contains('\\'))
    Decoder(literal, offset, [](StringRef) {}, report).run();
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
  return escapeInvisible(out + "\"");
}

} // namespace holdfast
