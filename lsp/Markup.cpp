#include "lsp/Markup.h"

#include "source/Markdown.h"
#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

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

Markup &Markup::words(StringRef words) {
  if (kind == MarkupKind::Markdown)
    return text(markdownMessage(words));
  std::string line = onOneLine(words);
  llvm::erase(line, '`');
  return text(line);
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
  return text(kind == MarkupKind::PlainText ? onOneLine(words)
                                            : markdownLink(words, target));
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
