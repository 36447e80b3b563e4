#include "cli/printers/Snippet.h"

#include "cli/printers/Excerpt.h"
#include "cli/printers/Wrap.h"
#include "source/SourceFile.h"

#include "llvm/Support/Format.h"

#include <string>

using namespace llvm;

namespace holdfast::cli {

/// Columns of a line in a file or pipe.
static constexpr unsigned columnsWithoutTerminal = 150;

unsigned lineNumberWidth(Span span) {
  uint32_t line = span ? span.file->lines().lineOf(span.range.begin) + 1 : 1;
  return static_cast<unsigned>(std::to_string(line).size());
}

unsigned snippetColumns(const OutputStyle &style, SnippetLayout layout) {
  if (!style.isTerminal())
    return columnsWithoutTerminal;
  // ` | ` stands in front of it.
  unsigned taken = layout.indent + layout.numberWidth + 3;
  return style.width > taken ? style.width - taken : 1;
}

void printGutter(raw_ostream &out, SnippetLayout layout, StringRef number,
                 StringRef mark) {
  out.indent(layout.indent);
  out.changeColor(raw_ostream::BLUE, /*Bold=*/true);
  out << right_justify(number, layout.numberWidth) << ' ' << mark;
  out.resetColor();
}

void printSnippet(raw_ostream &out, Span span, const OutputStyle &style,
                  SnippetLayout layout, raw_ostream::Colors caretColor) {
  const LineIndex &lines = span.file->lines();
  StringRef text = span.file->text();
  Position begin = lines.position(span.range.begin);
  out.indent(layout.indent + layout.numberWidth);
  out.changeColor(raw_ostream::BLUE, /*Bold=*/true);
  out << "--> ";
  out.resetColor();
  out << shownText(span.file->path(), style) << ':' << begin.line + 1 << ':'
      << begin.column + 1 << '\n';

  Excerpt excerpt =
      makeExcerpt(text, lines.lineRange(text, begin.line), span.range,
                  snippetColumns(style, layout), style.ellipsis());
  printGutter(out, layout, "", "|\n");
  printGutter(out, layout, std::to_string(begin.line + 1), "|");
  // An empty line needs no blank after the bar.
  out << (excerpt.text.empty() ? "" : " ") << excerpt.text << '\n';
  printGutter(out, layout, "", "|");
  out << ' ';
  size_t caret = excerpt.carets.find('^');
  out << StringRef(excerpt.carets).take_front(caret);
  out.changeColor(caretColor, /*Bold=*/true);
  out << StringRef(excerpt.carets).drop_front(caret);
  out.resetColor();
  out << '\n';
}

} // namespace holdfast::cli
