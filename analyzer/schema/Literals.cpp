#include "schema/Literals.h"

#include "llvm/ADT/StringExtras.h"

#include <cmath>

using namespace llvm;

namespace holdfast {

static bool takeDigits(StringRef &text) {
  size_t count = std::min(text.find_if_not(isDigit), text.size());
  text = text.drop_front(count);
  return count > 0;
}

namespace {
/// Reads one JSON value; each function is false where the text breaks a rule.
class JsonReader {
public:
  explicit JsonReader(StringRef text) : rest(text) {}

  bool document() {
    skipBlanks();
    if (!value(0))
      return false;
    skipBlanks();
    return rest.empty();
  }

private:
  StringRef rest;

  void skipBlanks() { rest = rest.ltrim(" \t\r\n"); }
  bool value(unsigned depth);
  bool items(char close, bool named, unsigned depth);
  bool string();
  bool escape();
  bool unit(unsigned &code);
  bool number();
};
} // namespace

static constexpr unsigned deepestJson = 127;

bool JsonReader::value(unsigned depth) {
  if (rest.consume_front("{"))
    return depth < deepestJson && items('}', true, depth + 1);
  if (rest.consume_front("["))
    return depth < deepestJson && items(']', false, depth + 1);
  if (rest.starts_with("\""))
    return string();
  return rest.consume_front("true") || rest.consume_front("false") ||
         rest.consume_front("null") || number();
}

bool JsonReader::items(char close, bool named, unsigned depth) {
  StringRef end(&close, 1);
  skipBlanks();
  if (rest.consume_front(end))
    return true;
  while (true) {
    skipBlanks();
    if (named) {
      if (!string())
        return false;
      skipBlanks();
      if (!rest.consume_front(":"))
        return false;
      skipBlanks();
    }
    if (!value(depth))
      return false;
    skipBlanks();
    if (rest.consume_front(end))
      return true;
    if (!rest.consume_front(","))
      return false;
  }
}

bool JsonReader::string() {
  if (!rest.consume_front("\""))
    return false;
  while (!rest.empty()) {
    char next = rest.front();
    rest = rest.drop_front();
    if (next == '"')
      return true;
    if (static_cast<unsigned char>(next) < 0x20 || (next == '\\' && !escape()))
      return false;
  }
  return false;
}

bool JsonReader::unit(unsigned &code) {
  if (rest.size() < 4 || rest.take_front(4).getAsInteger(16, code) ||
      !isHexDigit(rest.front()))
    return false;
  rest = rest.drop_front(4);
  return true;
}

bool JsonReader::escape() {
  if (rest.empty())
    return false;
  char kind = rest.front();
  rest = rest.drop_front();
  if (kind != 'u')
    return StringRef("\"\\/bfnrt").contains(kind);
  unsigned code;
  if (!unit(code) || (code >= 0xDC00 && code < 0xE000))
    return false;
  if (code < 0xD800 || code >= 0xE000)
    return true;
  // The first half of a pair.
  return rest.consume_front("\\u") && unit(code) && code >= 0xDC00 &&
         code < 0xE000;
}

bool JsonReader::number() {
  StringRef start = rest;
  rest.consume_front("-");
  if (!rest.consume_front("0") && !takeDigits(rest))
    return false;
  if (rest.consume_front(".") && !takeDigits(rest))
    return false;
  if (rest.consume_front_insensitive("e")) {
    if (!rest.consume_front("+"))
      rest.consume_front("-");
    if (!takeDigits(rest))
      return false;
  }
  double number = 0;
  return !start.drop_back(rest.size()).getAsDouble(number) &&
         std::isfinite(number);
}

bool isJson(StringRef text) { return JsonReader(text).document(); }

/// The six bits that a letter stands for, or -1.
static int sextet(char letter) {
  if (letter >= 'A' && letter <= 'Z')
    return letter - 'A';
  if (letter >= 'a' && letter <= 'z')
    return letter - 'a' + 26;
  if (isDigit(letter))
    return letter - '0' + 52;
  return letter == '+' ? 62 : letter == '/' ? 63 : -1;
}

bool isBase64(StringRef text) {
  if (text.size() % 4 != 0)
    return false;
  size_t padding = text.ends_with("==") ? 2 : text.ends_with("=") ? 1 : 0;
  StringRef letters = text.drop_back(padding);
  if (letters.find_if([](char letter) { return sextet(letter) < 0; }) !=
      StringRef::npos)
    return false;
  // The bits that the padding leaves over must be zero.
  int unused = padding == 2 ? 15 : padding == 1 ? 3 : 0;
  return letters.empty() || (sextet(letters.back()) & unused) == 0;
}

/// Reads exactly so many digits.
static bool take(StringRef &text, unsigned digits, unsigned &number) {
  if (text.size() < digits || !all_of(text.take_front(digits), isDigit) ||
      text.take_front(digits).getAsInteger(10, number))
    return false;
  text = text.drop_front(digits);
  return true;
}

static bool takeDate(StringRef &text) {
  unsigned year, month, day;
  if (!take(text, 4, year) || !text.consume_front("-") ||
      !take(text, 2, month) || !text.consume_front("-") || !take(text, 2, day))
    return false;
  static constexpr unsigned lengths[] = {31, 28, 31, 30, 31, 30,
                                         31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12)
    return false;
  bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return day >= 1 && day <= lengths[month - 1] + (month == 2 && leap);
}

static bool takeTime(StringRef &text) {
  unsigned hour, minute, second;
  if (!take(text, 2, hour) || !text.consume_front(":") ||
      !take(text, 2, minute) || !text.consume_front(":") ||
      !take(text, 2, second) || hour > 23 || minute > 59 || second > 60)
    return false;
  return !text.consume_front(".") || takeDigits(text);
}

static bool takeOffset(StringRef &text) {
  if (text.consume_front("Z") || text.consume_front("z"))
    return true;
  unsigned hour, minute;
  bool sign = text.consume_front("+") || text.consume_front("-") ||
              text.consume_front("\xE2\x88\x92"); // the minus sign
  return sign && take(text, 2, hour) && text.consume_front(":") &&
         take(text, 2, minute) && hour <= 23 && minute <= 59;
}

bool isDateTime(StringRef text) {
  if (!takeDate(text))
    return false;
  if (!text.consume_front_insensitive("T") && !text.consume_front(" "))
    return false;
  return takeTime(text) && takeOffset(text) && text.empty();
}

/// Digits, between which underscores may stand.
static bool takeGroupedDigits(StringRef &text) {
  StringRef start = text;
  text = text.ltrim("0123456789_");
  return start.size() > text.size();
}

bool isDecimal(StringRef text) {
  size_t letter = text.find_first_of("eE");
  if (letter != StringRef::npos) {
    StringRef exponent = text.substr(letter + 1);
    exponent.consume_front("+");
    if (!isInteger(exponent))
      return false;
    text = text.take_front(letter);
  }
  if (!text.consume_front("-"))
    text.consume_front("+");
  StringRef digits = text;
  digits.consume_front(".");
  if (digits.empty() || !isDigit(digits.front()))
    return false;
  takeGroupedDigits(text);
  if (text.consume_front("."))
    takeGroupedDigits(text);
  return text.empty();
}

bool isInteger(StringRef text) {
  int64_t number;
  return !text.getAsInteger(10, number);
}

} // namespace holdfast
