#include "lsp/Markup.h"

#include "source/Markdown.h"
#include "source/Printable.h"

#include <algorithm>

using namespace llvm;

namespace holdfast::lsp {

/// A name on one line, line breaks as blanks and all else as it is shown.
static std::string onOneLine(StringRef words) {
  std::string line = words.str();
  std::replace(line.begin(), line.end(), '\n', ' ');
  return printable(line);
}

Markup &Markup::text(const Twine &words) {
  result += words.str();
  return *this;
}

Markup &Markup::code(StringRef words) {
  return text(kind == MarkupKind::PlainText ? onOneLine(words)
                                            : markdownCode(words));
}

Markup &Markup::link(StringRef words, StringRef target) {
  return text(kind == MarkupKind::PlainText ? onOneLine(words)
                                            : markdownLink(words, target));
}

Markup &Markup::paragraph() { return text("\n\n"); }

MarkupContent Markup::take() {
  return {kind, StringRef(result).rtrim('\n').str()};
}

std::string plainMessage(StringRef words) {
  return withoutLinks(printable(words));
}

} // namespace holdfast::lsp
