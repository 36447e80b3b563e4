#include "syntax/ParserLimits.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

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
static constexpr StringLiteral byteOrderMark = "\xEF\xBB\xBF";

static bool isOpening(char c) { return c == '(' || c == '[' || c == '{'; }

/// Counts brackets outside of strings, up to a comment.
static bool hasTooManyBrackets(StringRef line) {
  // Nearly every line is settled by a plain count.
  if (count_if(line, isOpening) <= maxOpenBrackets)
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
    else if (isOpening(c))
      ++open, ++total;
    else if (c == ')' || c == ']' || c == '}')
      --open;
  }
  return open > maxOpenBrackets || total > maxBrackets;
}

/// The places of the `/*` that no `*/` follows anywhere.
static SmallVector<size_t, 4> openComments(StringRef text) {
  SmallVector<size_t, 4> open;
  for (size_t at = text.find('*'); at != StringRef::npos;
       at = text.find('*', at + 1)) {
    if (text.substr(at + 1).starts_with("/"))
      open.clear();
    else if (at > 0 && text[at - 1] == '/')
      open.push_back(at - 1);
  }
  return open;
}

bool hasParserTraps(StringRef text, Range changed) {
  size_t begin = text.take_front(changed.begin).rfind('\n') + 1;
  size_t end = text.find('\n', changed.end);
  SmallVector<StringRef, 8> lines;
  text.slice(begin, end).split(lines, '\n');
  return text.starts_with(byteOrderMark) || any_of(lines, hasTooManyBrackets) ||
         openComments(text).size() > maxOpenComments;
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
  if (SmallVector<size_t, 4> open = openComments(text);
      open.size() > maxOpenComments)
    for (size_t at : open)
      writable()[at] = unreadable;
  if (text.starts_with(byteOrderMark)) {
    size_t end = std::min(text.find_first_of("\r\n"), text.size());
    std::fill_n(writable().begin(), end, unreadable);
  }
  return copy;
}

} // namespace holdfast
