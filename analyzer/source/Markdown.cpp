#include "source/Markdown.h"

#include "source/Printable.h"
#include "source/Redact.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>

using namespace llvm;

namespace holdfast {

/// A name on one line, line breaks as blanks and all else as it is shown.
static std::string onOneLine(StringRef words) {
  std::string line = words.str();
  std::replace(line.begin(), line.end(), '\n', ' ');
  return printable(line);
}

std::string markdownText(StringRef words) {
  std::string result;
  for (char c : onOneLine(words)) {
    if (StringRef("\\`*_{}[]()<>#|~!&$").contains(c))
      result += '\\';
    result += c;
    // Forges look for names to call in what is shown, where a backslash is
    // gone.
    if (c == '@')
      result += "&#8203;"; // a blank without a width
  }
  return result;
}

/// The longest run of backticks in a text.
static size_t longestRun(StringRef words) {
  size_t longest = 0, run = 0;
  for (char c : words) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

std::string markdownCode(StringRef words) {
  std::string line = onOneLine(words);
  if (line.empty())
    return line;
  std::string fence(longestRun(line) + 1, '`');
  // Blanks keep the fence apart from backticks, and are not shown.
  std::string blank = line.front() == '`' || line.back() == '`' ? " " : "";
  return fence + blank + line + blank + fence;
}

/// A target that ends where the parentheses around it do.
static std::string escapeTarget(StringRef uri) {
  std::string result;
  for (char c : uri) {
    if (isPrint(c) && !StringRef(" ()<>\\\"`").contains(c))
      result += c;
    else
      result += "%" + toHex(StringRef(&c, 1));
  }
  return result;
}

std::string markdownLink(StringRef words, StringRef target) {
  return "[" + markdownText(words) + "](" + escapeTarget(target) + ")";
}

static std::string escapeBars(StringRef code) {
  std::string result;
  for (char c : code) {
    if (c == '|')
      result += '\\';
    result += c;
  }
  return result;
}

std::string markdownCodeCell(StringRef words) {
  return escapeBars(markdownCode(words));
}

static std::string renderMessage(StringRef message,
                                 std::string (*code)(StringRef)) {
  SmallVector<StringRef> parts;
  message.split(parts, '`');
  std::string result;
  for (size_t i = 0; i < parts.size(); ++i) {
    // The text after a backquote that is not closed is no code.
    bool isCode = i % 2 == 1 && i + 1 < parts.size();
    result += isCode ? code(parts[i]) : markdownText(parts[i]);
  }
  return result;
}

std::string markdownMessage(StringRef message) {
  return renderMessage(message, markdownCode);
}

std::string markdownCell(StringRef message) {
  return renderMessage(message, markdownCodeCell);
}

std::string markdownFence(StringRef text, size_t fewest) {
  return std::string(std::max(fewest, longestRun(text) + 1), '`');
}

std::string markdownBlock(StringRef language, StringRef text) {
  std::string fence = markdownFence(text);
  std::string result = fence + language.str() + "\n";
  SmallVector<StringRef> lines;
  text.rtrim('\n').split(lines, '\n');
  for (StringRef line : lines)
    result += visible(redactSecrets(line)) + "\n";
  return result + fence + "\n";
}

} // namespace holdfast
