#include "rules/invalid/LiteralText.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <nlohmann/json.hpp>

using namespace llvm;

namespace holdfast {

static bool isSign(char c) { return c == '+' || c == '-'; }

bool isDecimalText(StringRef text) {
  size_t exponentAt = text.find_first_of("eE");
  if (exponentAt != StringRef::npos) {
    StringRef exponent = text.drop_front(exponentAt + 1);
    if (!exponent.empty() && isSign(exponent.front()))
      exponent = exponent.drop_front();
    if (exponent.empty() || !all_of(exponent, isDigit))
      return false;
  }
  StringRef mantissa = text.take_front(exponentAt);
  if (!mantissa.empty() && isSign(mantissa.front()))
    mantissa = mantissa.drop_front();
  auto [whole, fraction] = mantissa.split('.');
  return any_of(mantissa, isDigit) && !mantissa.starts_with("_") &&
         !fraction.contains('.') && all_of(mantissa, [](char c) {
           return isDigit(c) || c == '_' || c == '.';
         });
}

static std::optional<unsigned> base64Digit(char c) {
  if (isUpper(c))
    return c - 'A';
  if (isLower(c))
    return c - 'a' + 26;
  if (isDigit(c))
    return c - '0' + 52;
  if (c == '+')
    return 62;
  if (c == '/')
    return 63;
  return std::nullopt;
}

bool isBase64Text(StringRef text) {
  if (text.size() % 4 != 0)
    return false;
  StringRef digits = text;
  for (int i = 0; i < 2; ++i)
    digits.consume_back("=");
  if (!all_of(digits, [](char c) { return base64Digit(c).has_value(); }))
    return false;
  // Bits that belong to no byte have to be zero.
  size_t padding = text.size() - digits.size();
  unsigned unused = padding == 2 ? 0xF : padding == 1 ? 0x3 : 0;
  return padding == 0 || !(*base64Digit(digits.back()) & unused);
}

namespace {
/// Takes the parts of a date and time off a text; once one is missing, all
/// fail.
class DateTimeReader {
public:
  explicit DateTimeReader(StringRef text) : rest(text) {}

  /// A number of that many digits in a range.
  unsigned number(size_t digits, unsigned least, unsigned most) {
    unsigned value = 0;
    StringRef part = rest.take_front(digits);
    good = good && part.size() == digits && all_of(part, isDigit) &&
           !part.getAsInteger(10, value) && value >= least && value <= most;
    rest = rest.drop_front(part.size());
    return value;
  }
  char oneOf(StringRef characters) {
    good = good && !rest.empty() && characters.contains(rest.front());
    char found = good ? rest.front() : '\0';
    rest = rest.drop_front(rest.empty() ? 0 : 1);
    return found;
  }
  void fraction() {
    if (!rest.consume_front("."))
      return;
    StringRef digits = rest.take_while(isDigit);
    good = good && !digits.empty();
    rest = rest.drop_front(digits.size());
  }
  bool isDone() const { return good && rest.empty(); }

private:
  StringRef rest;
  bool good = true;
};
} // namespace

static unsigned daysOf(unsigned year, unsigned month) {
  static constexpr unsigned days[] = {31, 28, 31, 30, 31, 30,
                                      31, 31, 30, 31, 30, 31};
  bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && leap ? 29 : days[(month + 11) % 12];
}

bool isDateTimeText(StringRef text) {
  DateTimeReader reader(text);
  unsigned year = reader.number(4, 0, 9999);
  reader.oneOf("-");
  unsigned month = reader.number(2, 1, 12);
  reader.oneOf("-");
  reader.number(2, 1, daysOf(year, month));
  reader.oneOf("Tt ");
  reader.number(2, 0, 23);
  reader.oneOf(":");
  reader.number(2, 0, 59);
  reader.oneOf(":");
  reader.number(2, 0, 60); // a leap second
  reader.fraction();
  if (isSign(reader.oneOf("Zz+-"))) {
    reader.number(2, 0, 23);
    reader.oneOf(":");
    reader.number(2, 0, 59);
  }
  return reader.isDone();
}

bool isJsonText(StringRef text) {
  return nlohmann::json::accept(text.begin(), text.end());
}

} // namespace holdfast
