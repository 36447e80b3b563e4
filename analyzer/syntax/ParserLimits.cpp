#include "syntax/ParserLimits.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

using namespace llvm;

namespace holdfast {

/// The runtime's recovery looks back over sixteen nested constructs; with more
/// of them open at the end of a line, it gives up the rest of the file.
static constexpr int maxOpenBrackets = 15;
/// Well below the 65,535 children that the runtime can count.
static constexpr int maxBrackets = 30000;
static constexpr size_t maxOpenComments = 16;
/// Starts no token of the language.
static constexpr char unreadable = '!';

/// Counts brackets outside of strings, up to a comment.
static bool hasTooManyBrackets(StringRef line) {
  if (line.size() <= maxOpenBrackets)
    return false;
  int open = 0, total = 0;
  bool inString = false;
  for (size_t i = 0; i < line.size(); ++i) {
    char c = line[i];
    if (inString && c == '\\')
      ++i;
    else if (c == '"')
      inString = !inString;
    else if (inString)
      continue;
    else if (c == '/' && line.substr(i).starts_with("//"))
      break;
    else if (c == '*' && line.substr(i).starts_with("*/"))
      return false; // the end of a comment of several lines
    else if (c == '(' || c == '[' || c == '{')
      ++open, ++total;
    else if (c == ')' || c == ']' || c == '}')
      --open;
  }
  return open > maxOpenBrackets || total > maxBrackets;
}

/// Where comments that nothing closes may begin.
static size_t openTail(StringRef text) {
  size_t lastClose = text.rfind("*/");
  return lastClose == StringRef::npos ? 0 : lastClose + 2;
}

std::optional<std::string> withoutParserTraps(StringRef text) {
  std::optional<std::string> copy;
  auto writable = [&]() -> std::string & {
    if (!copy)
      copy = text.str();
    return *copy;
  };
  for (StringRef rest = text; !rest.empty();) {
    auto [line, behind] = rest.split('\n');
    if (hasTooManyBrackets(line)) {
      size_t begin = line.data() - text.data();
      std::string &out = writable();
      std::fill_n(out.begin() + begin, line.rtrim('\r').size(), unreadable);
    }
    rest = behind;
  }
  size_t tail = openTail(text);
  if (text.drop_front(tail).count("/*") > maxOpenComments) {
    std::string &out = writable();
    for (size_t at = text.find("/*", tail); at != StringRef::npos;
         at = text.find("/*", at + 2))
      out[at] = unreadable;
  }
  if (text.starts_with("\xEF\xBB\xBF")) {
    std::string &out = writable();
    size_t end = std::min(text.find_first_of("\r\n"), text.size());
    std::fill_n(out.begin(), end, unreadable);
  }
  return copy;
}

} // namespace holdfast
