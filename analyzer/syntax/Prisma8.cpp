#include "syntax/Prisma8.h"

using namespace llvm;

namespace holdfast {

static constexpr StringLiteral blanks = " \t\r\n\v\f";

/// Takes a word and the blanks in front of it off the text.
static bool consumeWord(StringRef &text, StringRef word) {
  StringRef rest = text.ltrim(blanks);
  if (!rest.consume_front(word))
    return false;
  text = rest;
  return true;
}

std::optional<Range> prisma8Comment(StringRef text) {
  StringRef rest = text;
  rest.consume_front("\xEF\xBB\xBF");
  rest = rest.ltrim(blanks);
  uint32_t begin = rest.data() - text.data();
  if (!consumeWord(rest, "//") || !consumeWord(rest, "use") ||
      (!consumeWord(rest, "prisma-8") && !consumeWord(rest, "prisma-next")) ||
      (!rest.empty() && !blanks.contains(rest.front())))
    return std::nullopt;
  return Range{begin, static_cast<uint32_t>(rest.data() - text.data())};
}

} // namespace holdfast
