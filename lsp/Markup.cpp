#include "lsp/Markup.h"

using namespace llvm;

namespace holdfast::lsp {

/// Characters that Markdown could take for marks.
static std::string escapeMarkdown(StringRef words) {
  std::string result;
  for (char c : words) {
    if (StringRef("\\`*_{}[]()<>#|~").contains(c))
      result += '\\';
    result += c == '\n' ? ' ' : c;
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
  if (kind == MarkupKind::PlainText || words.empty())
    return text(words);
  std::string fence = fenceFor(words);
  // Blanks keep the fence apart from backticks, and are not shown.
  StringRef blank = words.starts_with("`") || words.ends_with("`") ? " " : "";
  std::string line = words.str();
  std::replace(line.begin(), line.end(), '\n', ' ');
  return text(fence + blank + line + blank + fence);
}

Markup &Markup::link(StringRef words, StringRef target) {
  if (kind == MarkupKind::PlainText)
    return text(words);
  return text("[" + escapeMarkdown(words) + "](" + target + ")");
}

Markup &Markup::paragraph() { return text("\n\n"); }

MarkupContent Markup::take() {
  return {kind, StringRef(result).rtrim('\n').str()};
}

} // namespace holdfast::lsp
