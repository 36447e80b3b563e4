#include "rules/hygiene/CommentsOf.h"

using namespace llvm;

namespace holdfast {

static bool isComment(StringRef line, Comment kind) {
  StringRef sign = kind == Comment::Documentation ? "///" : "//";
  return line.consume_front(sign) && !line.trim(" \t\r/").empty() &&
         !line.contains("holdfast:allow");
}

/// The line that ends before `offset`, without its blanks; moves `offset` to
/// its beginning.
static StringRef lineBefore(StringRef text, size_t &offset) {
  if (offset == 0)
    return "";
  size_t end = offset - 1;
  size_t begin = text.take_front(end).rfind('\n');
  offset = begin == StringRef::npos ? 0 : begin + 1;
  return text.slice(offset, end).trim(" \t\r");
}

bool hasComment(const Document &document, Range range, Comment kind) {
  StringRef text = document.file().text();
  size_t lineEnd = std::min(text.find('\n', range.end), text.size());
  if (isComment(text.slice(range.end, lineEnd).trim(" \t\r"), kind))
    return true;
  size_t at = text.take_front(range.begin).rfind('\n') + 1;
  while (at > 0) {
    StringRef line = lineBefore(text, at);
    if (!line.starts_with("//"))
      return false;
    if (isComment(line, kind))
      return true;
  }
  return false;
}

} // namespace holdfast
