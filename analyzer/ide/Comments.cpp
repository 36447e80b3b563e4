#include "ide/Comments.h"

using namespace llvm;

namespace holdfast {

static size_t endOfLineComment(StringRef text, size_t begin) {
  return std::min(text.find_first_of("\r\n", begin), text.size());
}

/// Strings end with their line at the latest.
static size_t endOfString(StringRef text, size_t begin) {
  size_t at = begin + 1;
  while (at < text.size() && text[at] != '"' && text[at] != '\n')
    at += text[at] == '\\' ? 2 : 1;
  return std::min(at + 1, text.size());
}

std::vector<Range> commentsOf(StringRef text) {
  std::vector<Range> comments;
  size_t at = 0;
  while ((at = text.find_first_of("\"/", at)) != StringRef::npos) {
    StringRef rest = text.substr(at);
    size_t end = at + 1;
    if (rest.front() == '"') {
      at = endOfString(text, at);
      continue;
    }
    if (rest.starts_with("//"))
      end = endOfLineComment(text, at);
    else if (rest.starts_with("/*"))
      end = std::min(text.find("*/", at + 2), text.size() - 2) + 2;
    if (end > at + 1)
      comments.push_back(
          {static_cast<uint32_t>(at), static_cast<uint32_t>(end)});
    at = end;
  }
  return comments;
}

} // namespace holdfast
