#include "cli/printers/Snippet.h"

#include "source/Printable.h"
#include "source/Redact.h"
#include "source/SourceFile.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

#include <optional>
#include <string>

using namespace llvm;

namespace holdfast::cli {

/// Bytes shown before the carets of a line that is cut, and columns in all.
static constexpr uint32_t leadingBytes = 60;
static constexpr unsigned maxColumns = 150;
/// Bytes on either side of the carets in which secrets are looked for.
static constexpr uint32_t searchedBytes = 4096;

namespace {

/// The part of a line that is shown, with carets under the span.
struct Excerpt {
  std::string text;
  std::string carets;
};

/// A part of a text that is not shown, and what is shown for it.
struct Blot {
  Range range;
  std::string text;
};

} // namespace

/// From the first to the last secret near `offset`, if there is one.
static std::optional<Blot> findBlot(StringRef text, Range line,
                                    uint32_t offset) {
  uint32_t begin =
      std::max(line.begin, offset - std::min(offset, searchedBytes));
  uint32_t end = std::min(line.end, offset + searchedBytes);
  StringRef before = text.slice(begin, end);
  std::string redacted = redactSecrets(before);
  StringRef after = redacted;
  if (before == after)
    return std::nullopt;
  // The difference lies between ASCII characters, so that all others are whole.
  auto isSame = [](char a, char b) { return a == b && isASCII(a); };
  while (!before.empty() && !after.empty() &&
         isSame(before.front(), after.front())) {
    before = before.drop_front();
    after = after.drop_front();
    ++begin;
  }
  while (!before.empty() && !after.empty() &&
         isSame(before.back(), after.back())) {
    before = before.drop_back();
    after = after.drop_back();
    --end;
  }
  return Blot{{begin, end}, after.str()};
}

/// Where the shown part of the line starts: at its start, or some way before
/// the span when that is far in.
static uint32_t excerptStart(StringRef text, Range line, uint32_t offset) {
  if (offset - line.begin <= 2 * leadingBytes)
    return line.begin;
  uint32_t start = offset - leadingBytes;
  while (start < offset && (text[start] & 0xC0) == 0x80)
    ++start;
  return start;
}

static Excerpt makeExcerpt(StringRef text, Range line, Range span) {
  Excerpt excerpt;
  uint32_t at = excerptStart(text, line, span.begin);
  std::optional<Blot> blot = findBlot(text, line, span.begin);
  if (blot && blot->range.contains(at))
    at = blot->range.begin;
  auto append = [&](const Cell &cell, bool marked) {
    excerpt.text += cell.text;
    excerpt.carets.append(cell.columns, marked ? '^' : ' ');
  };
  if (at != line.begin)
    append({0, 1, "…"}, false);
  size_t place = 0;
  while (at < line.end && excerpt.carets.size() < maxColumns) {
    if (blot && at == blot->range.begin && !blot->range.empty()) {
      bool isMarked =
          span.begin < blot->range.end && blot->range.begin < span.end;
      for (StringRef rest = blot->text;
           !rest.empty() && excerpt.carets.size() < maxColumns;) {
        Cell cell = readCell(rest);
        append(cell, isMarked);
        rest = rest.drop_front(cell.bytes);
      }
      at = blot->range.end;
    } else {
      Cell cell = readCell(text.slice(at, line.end));
      append(cell, span.contains(at));
      at += cell.bytes;
    }
    if (at <= span.begin)
      place = excerpt.carets.size();
  }
  if (at < line.end)
    append({0, 1, "…"}, false);
  // A place between characters, or behind the last one.
  if (excerpt.carets.find('^') == std::string::npos)
    excerpt.carets = std::string(place, ' ') + '^';
  excerpt.carets.erase(excerpt.carets.find_last_not_of(' ') + 1);
  return excerpt;
}

unsigned lineNumberWidth(Span span) {
  uint32_t line = span ? span.file->lines().lineOf(span.range.begin) + 1 : 1;
  return static_cast<unsigned>(std::to_string(line).size());
}

void printSnippet(raw_ostream &out, Span span, unsigned numberWidth,
                  raw_ostream::Colors caretColor) {
  const LineIndex &lines = span.file->lines();
  StringRef text = span.file->text();
  Position begin = lines.position(span.range.begin);
  auto gutter = [&](StringRef number, StringRef mark) {
    out.changeColor(raw_ostream::BLUE, /*Bold=*/true);
    out << right_justify(number, numberWidth) << ' ' << mark;
    out.resetColor();
  };
  out.indent(numberWidth);
  out.changeColor(raw_ostream::BLUE, /*Bold=*/true);
  out << "--> ";
  out.resetColor();
  out << printable(span.file->path()) << ':' << begin.line + 1 << ':'
      << begin.column + 1 << '\n';

  Excerpt excerpt =
      makeExcerpt(text, lines.lineRange(text, begin.line), span.range);
  gutter("", "|\n");
  gutter(std::to_string(begin.line + 1), "|");
  // An empty line needs no blank behind the bar.
  out << (excerpt.text.empty() ? "" : " ") << excerpt.text << '\n';
  gutter("", "|");
  out << ' ';
  size_t caret = excerpt.carets.find('^');
  out << excerpt.carets.substr(0, caret);
  out.changeColor(caretColor, /*Bold=*/true);
  out << excerpt.carets.substr(caret);
  out.resetColor();
  out << '\n';
}

} // namespace holdfast::cli
