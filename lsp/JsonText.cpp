#include "lsp/JsonText.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"

using namespace llvm;

namespace holdfast::lsp {

/// The code unit of an escape `\uXXXX` at the start of `text`, or 0.
static unsigned escapedUnit(StringRef text) {
  unsigned unit = 0;
  if (!text.starts_with("\\u") || text.size() < 6 ||
      text.substr(2, 4).getAsInteger(16, unit))
    return 0;
  return unit;
}

static bool isHighSurrogate(unsigned unit) {
  return unit >= 0xD800 && unit < 0xDC00;
}
static bool isLowSurrogate(unsigned unit) {
  return unit >= 0xDC00 && unit < 0xE000;
}

/// Copies the escape at the start of `text`; returns its length.
static size_t copyEscape(StringRef text, std::string &result) {
  unsigned unit = escapedUnit(text);
  bool pair =
      isHighSurrogate(unit) && isLowSurrogate(escapedUnit(text.drop_front(6)));
  if (!pair && (isHighSurrogate(unit) || isLowSurrogate(unit))) {
    result += "\\ufffd";
    return 6;
  }
  size_t length = pair ? 12 : std::min<size_t>(2, text.size());
  result += text.substr(0, length);
  return length;
}

std::string repairJsonText(StringRef text) {
  std::string result;
  result.reserve(text.size() + 16);
  while (!text.empty()) {
    size_t length = 1;
    if (text[0] == '\\') {
      length = copyEscape(text, result);
    } else {
      auto *begin = reinterpret_cast<const UTF8 *>(text.data());
      length = getNumBytesForUTF8(*begin);
      if (isLegalUTF8Sequence(begin, begin + text.size())) {
        result += text.substr(0, length);
      } else {
        result += "\xEF\xBF\xBD";
        length = 1;
      }
    }
    text = text.drop_front(length);
  }
  return result;
}

unsigned nestingOf(StringRef text) {
  unsigned depth = 0, deepest = 0;
  bool inString = false;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '"')
      inString = !inString;
    else if (inString && c == '\\')
      ++i;
    else if (!inString && (c == '[' || c == '{'))
      deepest = std::max(deepest, ++depth);
    else if (!inString && (c == ']' || c == '}') && depth)
      --depth;
  }
  return deepest;
}

} // namespace holdfast::lsp
