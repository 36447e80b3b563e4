#include "lsp/Markup.h"

#include "source/Printable.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::lsp {

/// A name on one line, line breaks as blanks and all else as it is shown.
static std::string onOneLine(StringRef words) {
  std::string line = words.str();
  std::replace(line.begin(), line.end(), '\n', ' ');
  return printable(line);
}

/// Characters that Markdown could take for marks.
static std::string escapeMarkdown(StringRef words) {
  std::string result;
  for (char c : onOneLine(words)) {
    if (StringRef("\\`*_{}[]()<>#|~!&$").contains(c))
      result += '\\';
    result += c;
  }
  return result;
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

/// A fence longer than any run of backticks inside.
static std::string fenceFor(StringRef words) {
  size_t longest = 0, run = 0;
  for (char c : words) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return std::string(longest + 1, '`');
}

Markup &Markup::text(const Twine &words) {
  result += words.str();
  return *this;
}

Markup &Markup::code(StringRef words) {
  std::string line = onOneLine(words);
  if (kind == MarkupKind::PlainText || line.empty())
    return text(line);
  std::string fence = fenceFor(line);
  // Blanks keep the fence apart from backticks, and are not shown.
  StringRef blank = line.front() == '`' || line.back() == '`' ? " " : "";
  return text(fence + blank + line + blank + fence);
}

Markup &Markup::words(StringRef words) {
  while (!words.empty()) {
    auto [before, rest] = words.split('`');
    text(kind == MarkupKind::PlainText ? onOneLine(before)
                                       : escapeMarkdown(before));
    size_t end = rest.find('`');
    if (end == StringRef::npos)
      return text(onOneLine(rest));
    code(rest.take_front(end));
    words = rest.drop_front(end + 1);
  }
  return *this;
}

Markup &Markup::lines(StringRef text) {
  bool isFirst = true;
  for (StringRef line : split(text, '\n')) {
    if (!isFirst)
      // Two blanks break a line in Markdown.
      this->text(kind == MarkupKind::PlainText ? "\n" : "  \n");
    words(line.rtrim("\r"));
    isFirst = false;
  }
  return *this;
}

Markup &Markup::link(StringRef words, StringRef target) {
  if (kind == MarkupKind::PlainText)
    return text(onOneLine(words));
  return text("[" + escapeMarkdown(words) + "](" + escapeTarget(target) + ")");
}

Markup &Markup::listItem() {
  // A list begins after a blank line.
  bool isFirst = StringRef(result).rsplit('\n').second.take_front(2) != "- ";
  return text(isFirst ? "\n\n- " : "\n- ");
}

Markup &Markup::paragraph() { return text("\n\n"); }

MarkupContent Markup::take() {
  return {kind, StringRef(result).rtrim('\n').str()};
}

std::string plainMessage(StringRef words) {
  return withoutLinks(printable(words));
}

} // namespace holdfast::lsp
