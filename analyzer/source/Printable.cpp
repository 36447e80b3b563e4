#include "source/Printable.h"

#include "source/Redact.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/Unicode.h"

#include <algorithm>
#include <optional>

using namespace llvm;

namespace holdfast {

static constexpr unsigned tabColumns = 4;
static constexpr StringLiteral replacement = "\xEF\xBF\xBD";

/// Characters that take no place, or an empty one, though Unicode does not
/// count them among the marks of format.
static constexpr struct {
  uint32_t first, last;
} blanks[] = {
    {0x00AD, 0x00AD}, {0x034F, 0x034F}, {0x115F, 0x1160},   {0x17B4, 0x17B5},
    {0x180B, 0x180F}, {0x2800, 0x2800}, {0x3164, 0x3164},   {0xFE00, 0xFE0F},
    {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFF8}, {0xE0000, 0xE0FFF},
};

bool isVisible(uint32_t codePoint) {
  if (codePoint < 0x80)
    return codePoint >= 0x20 && codePoint != 0x7F;
  return sys::unicode::isPrintable(static_cast<int>(codePoint)) &&
         none_of(blanks, [&](const auto &range) {
           return range.first <= codePoint && codePoint <= range.last;
         });
}

namespace {
struct Character {
  uint32_t codePoint;
  uint32_t bytes;
};
} // namespace

/// The first character; nullopt where the first byte begins none.
static std::optional<Character> readCharacter(StringRef text) {
  auto *begin = reinterpret_cast<const UTF8 *>(text.begin());
  auto *end = reinterpret_cast<const UTF8 *>(text.end());
  UTF32 codePoint = 0;
  const UTF8 *at = begin;
  if (convertUTF8Sequence(&at, end, &codePoint, strictConversion) !=
      conversionOK)
    return std::nullopt;
  return Character{codePoint, static_cast<uint32_t>(at - begin)};
}

static Cell writtenOut(uint32_t codePoint, uint32_t bytes) {
  std::string text = "\\u{" + utohexstr(codePoint, /*LowerCase=*/true) + "}";
  return {bytes, static_cast<unsigned>(text.size()), text};
}

/// GitHub and Azure find these within a line, and TeamCity at its start.
static bool startsCommand(StringRef text) {
  return text.consume_front("##") &&
         (text.starts_with("[") || text.starts_with("vso[") ||
          text.starts_with("teamcity["));
}

/// `::error`, which GitHub finds at the start of a line; a cast of PostgreSQL's
/// is not followed by a second pair of colons.
static bool startsGitHubCommand(StringRef line) {
  line = line.ltrim(" \t");
  if (!line.consume_front("::"))
    return false;
  StringRef name =
      line.take_while([](char c) { return isAlpha(c) || c == '-'; });
  return !name.empty() && line.contains("::");
}

static bool isObeyed(StringRef line) {
  if (any_of(line, [](unsigned char c) {
        return (c < ' ' && c != '\t') || c == 0x7f;
      }))
    return true;
  for (size_t at = line.find("##"); at != StringRef::npos;
       at = line.find("##", at + 1))
    if (startsCommand(line.substr(at)))
      return true;
  return startsGitHubCommand(line);
}

unsigned findObeyedLine(StringRef text) {
  for (unsigned number = 1; !text.empty(); ++number) {
    auto [line, rest] = text.split('\n');
    line.consume_back("\r");
    // A carriage return is a line break to some.
    if (any_of(split(line, '\r'), isObeyed))
      return number;
    text = rest;
  }
  return 0;
}

Cell readCell(StringRef text) {
  unsigned char c = text[0];
  if (c == '\t')
    return {1, tabColumns, std::string(tabColumns, ' ')};
  if (c < 0x80 && (!isVisible(c) || startsCommand(text)))
    return writtenOut(c, 1);
  if (c < 0x80)
    return {1, 1, std::string(1, text[0])};
  std::optional<Character> character = readCharacter(text);
  if (!character)
    return {1, 1, replacement.str()};
  auto [codePoint, bytes] = *character;
  if (!isVisible(codePoint))
    return writtenOut(codePoint, bytes);
  StringRef shown = text.take_front(bytes);
  int columns = sys::unicode::columnWidthUTF8(shown);
  return {bytes, static_cast<unsigned>(std::max(columns, 0)), shown.str()};
}

std::string visible(StringRef text) {
  std::string result;
  while (!text.empty()) {
    Cell cell = readCell(text);
    result += text.front() == '\t' ? "\t" : cell.text;
    text = text.drop_front(cell.bytes);
  }
  return result;
}

static void appendEscape(uint32_t unit, std::string &result) {
  result += "\\u" + utohexstr(unit, /*LowerCase=*/true, /*Width=*/4);
}

std::string escapeInvisible(StringRef text) {
  std::string result;
  while (!text.empty()) {
    auto isSpecial = [](char c) {
      return !isASCII(c) || c == 0x7F || c == '#';
    };
    size_t plain = std::min(text.find_if(isSpecial), text.size());
    result += text.take_front(plain);
    text = text.drop_front(plain);
    if (text.empty())
      break;
    if (startsCommand(text)) {
      appendEscape('#', result);
      text = text.drop_front();
      continue;
    }
    std::optional<Character> character = readCharacter(text);
    uint32_t bytes = character ? character->bytes : 1;
    if (!character || isVisible(character->codePoint)) {
      result += text.take_front(bytes);
    } else if (uint32_t point = character->codePoint; point < 0x10000) {
      appendEscape(point, result);
    } else {
      appendEscape(0xD7C0 + (point >> 10), result);
      appendEscape(0xDC00 + (point & 0x3FF), result);
    }
    text = text.drop_front(bytes);
  }
  return result;
}

static std::string written(StringRef text) {
  std::string result;
  if (text.ltrim().starts_with("::")) {
    size_t colon = text.find(':');
    result = written(text.take_front(colon)) + writtenOut(':', 1).text;
    text = text.drop_front(colon + 1);
  }
  if (all_of(text, isPrint) && !text.contains("##"))
    return result + text.str();
  while (!text.empty()) {
    Cell cell = readCell(text);
    result += cell.text;
    text = text.drop_front(cell.bytes);
  }
  return result;
}

std::string withoutLinks(StringRef text) {
  std::string result = text.str();
  for (size_t at = result.find("]("); at != std::string::npos;
       at = result.find("](", at))
    result.insert(at + 1, " ");
  return result;
}

std::string printable(StringRef text) { return written(redactSecrets(text)); }

} // namespace holdfast
