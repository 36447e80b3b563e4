#include "source/Newlines.h"

using namespace llvm;

namespace holdfast {

StringRef commonNewline(StringRef text) {
  size_t lineFeeds = 0, returns = 0, pairs = 0;
  for (size_t at = text.find_first_of("\r\n"); at != StringRef::npos;
       at = text.find_first_of("\r\n", at + 1)) {
    if (text[at] == '\n') {
      ++lineFeeds;
    } else if (text.substr(at + 1).starts_with("\n")) {
      ++pairs;
      ++at;
    } else {
      ++returns;
    }
  }
  if (pairs > lineFeeds && pairs >= returns)
    return "\r\n";
  return returns > lineFeeds ? "\r" : "\n";
}

std::string withNewlines(StringRef text, StringRef newline) {
  std::string out;
  out.reserve(text.size());
  while (true) {
    size_t end = text.find_first_of("\r\n");
    out += text.take_front(end);
    if (end == StringRef::npos)
      return out;
    out += newline;
    text = text.drop_front(end);
    text = text.drop_front(text.starts_with("\r\n") ? 2 : 1);
  }
}

uint32_t endOfLine(StringRef text, uint32_t offset) {
  size_t end = text.find_first_of("\r\n", offset);
  if (end == StringRef::npos)
    return text.size();
  return end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
}

uint32_t startOfLine(StringRef text, uint32_t offset) {
  size_t end = text.take_front(offset).find_last_of("\r\n");
  return end == StringRef::npos ? 0 : end + 1;
}

} // namespace holdfast
