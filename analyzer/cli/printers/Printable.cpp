#include "cli/printers/Printable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/Unicode.h"

using namespace llvm;

namespace holdfast::cli {

static constexpr unsigned tabColumns = 4;
static constexpr StringLiteral replacement = "\xEF\xBF\xBD";

Cell readCell(StringRef text) {
  unsigned char c = text[0];
  if (c == '\t')
    return {1, tabColumns, std::string(tabColumns, ' ')};
  if (c < 0x20 || c == 0x7F) {
    std::string picture = "\xE2\x90\x80";
    picture[2] = static_cast<char>(c == 0x7F ? 0xA1 : 0x80 + c);
    return {1, 1, picture};
  }
  if (c < 0x80)
    return {1, 1, std::string(1, text[0])};
  auto *begin = reinterpret_cast<const UTF8 *>(text.begin());
  auto *end = reinterpret_cast<const UTF8 *>(text.end());
  if (!isLegalUTF8Sequence(begin, end))
    return {1, 1, replacement.str()};
  StringRef character = text.take_front(getNumBytesForUTF8(*begin));
  int columns = sys::unicode::columnWidthUTF8(character);
  uint32_t bytes = static_cast<uint32_t>(character.size());
  // Marks that turn the direction of text or hide it are not printable.
  if (columns < 0)
    return {bytes, 1, replacement.str()};
  return {bytes, static_cast<unsigned>(columns), character.str()};
}

std::string printable(StringRef text) {
  if (all_of(text, isPrint))
    return text.str();
  std::string result;
  while (!text.empty()) {
    Cell cell = readCell(text);
    result += cell.text;
    text = text.drop_front(cell.bytes);
  }
  return result;
}

} // namespace holdfast::cli
