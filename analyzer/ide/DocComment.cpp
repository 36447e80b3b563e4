#include "ide/DocComment.h"

#include "source/Newlines.h"

#include "llvm/ADT/StringExtras.h"

#include <vector>

using namespace llvm;

namespace holdfast {

/// The words of a line that is such a comment and nothing else.
static std::optional<StringRef> readLine(StringRef line) {
  line = line.trim();
  if (!line.consume_front("///") || line.starts_with("/"))
    return std::nullopt;
  line.consume_front(" ");
  return line;
}

static StringRef commentBehind(StringRef text, uint32_t end) {
  StringRef rest = text.slice(end, endOfLine(text, end));
  return readLine(rest).value_or("");
}

std::string docCommentOf(StringRef text, Range declaration) {
  std::vector<StringRef> lines;
  uint32_t begin = startOfLine(text, declaration.begin);
  // Not that of a block on the same line.
  bool isFirst = text.slice(begin, declaration.begin).trim().empty();
  while (isFirst && begin > 0) {
    // A newline of two bytes is one.
    uint32_t end = begin - 1;
    if (end > 0 && text.slice(end - 1, begin) == "\r\n")
      --end;
    uint32_t above = startOfLine(text, end);
    std::optional<StringRef> line = readLine(text.slice(above, end));
    if (!line)
      break;
    if (!line->starts_with("holdfast:"))
      lines.insert(lines.begin(), *line);
    begin = above;
  }
  if (lines.empty())
    return commentBehind(text, declaration.end).str();
  return join(lines, "\n");
}

} // namespace holdfast
