#include "restore/RestoreLines.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static bool isNewline(char c) { return c == '\n' || c == '\r'; }

static StringRef lineAt(StringRef text, uint32_t begin) {
  return text.slice(begin, endOfLine(text, begin));
}

static unsigned blanksFrom(StringRef text, uint32_t offset) {
  unsigned count = 0;
  while (offset < text.size() && lineAt(text, offset).trim().empty()) {
    offset = endOfLine(text, offset);
    ++count;
  }
  return count;
}

Lines linesOf(const SourceFile &file, Range first, Range last) {
  StringRef text = file.text();
  Lines lines;
  uint32_t begin = startOfLine(text, first.begin);
  // Something else may stand on the line.
  if (!text.slice(begin, first.begin).trim().empty())
    begin = first.begin;
  lines.range = {begin, endOfLine(text, last.end)};
  lines.comment = {begin, begin};
  while (begin > 0 && isNewline(text[begin - 1])) {
    uint32_t above = startOfLine(text, begin - 1);
    if (!lineAt(text, above).ltrim().starts_with("//"))
      break;
    lines.range.begin = lines.comment.begin = begin = above;
  }
  while (begin > 0 && isNewline(text[begin - 1])) {
    uint32_t above = startOfLine(text, begin - 1);
    if (!lineAt(text, above).trim().empty())
      break;
    begin = above;
    ++lines.blanksBefore;
  }
  lines.blanksAfter = blanksFrom(text, lines.range.end);
  return lines;
}

std::string textWith(const SourceFile &file, Range range,
                     std::vector<Replacement> replacements) {
  llvm::stable_sort(replacements, [](const auto &a, const auto &b) {
    return a.range.begin < b.range.begin;
  });
  std::string out;
  uint32_t copied = range.begin;
  for (const Replacement &part : replacements) {
    if (part.range.begin < copied || part.range.end > range.end)
      continue;
    out += file.text().slice(copied, part.range.begin);
    out += part.text;
    copied = part.range.end;
  }
  out += file.text().slice(copied, range.end);
  return withNewlines(out, "\n");
}

static uint32_t behindBlanks(StringRef text, uint32_t offset) {
  for (unsigned blanks = blanksFrom(text, offset); blanks > 0; --blanks)
    offset = endOfLine(text, offset);
  return offset;
}

std::optional<uint32_t> endOfKeptComment(const SourceFile &from,
                                         const Lines &lines,
                                         const SourceFile &into,
                                         uint32_t offset) {
  StringRef comment = from.text(lines.comment);
  offset = behindBlanks(into.text(), offset);
  if (comment.empty() || !into.text().substr(offset).starts_with(comment))
    return std::nullopt;
  return offset + comment.size();
}

LineInsertion placeLines(const SourceFile &from, const Lines &lines,
                         StringRef text, const SourceFile &into,
                         uint32_t offset) {
  StringRef target = into.text();
  std::string out = text.str();
  if (!out.empty() && out.back() != '\n')
    out += '\n';
  if (auto kept = endOfKeptComment(from, lines, into, offset))
    return {*kept,
            out.substr(withNewlines(from.text(lines.comment), "\n").size())};
  uint32_t next = behindBlanks(target, offset);
  bool hasBlanks = next > offset;
  bool isLast = next == target.size() || target.substr(next).ltrim()[0] == '}';
  // The blank lines above are there already when those below are not.
  if (hasBlanks && lines.blanksBefore > 0 && lines.blanksAfter == 0)
    return {next, out};
  bool isBelowBlank =
      offset > 0 &&
      lineAt(target, startOfLine(target, offset - 1)).trim().empty();
  if (lines.blanksBefore > 0 && !isBelowBlank)
    out.insert(0, lines.blanksBefore, '\n');
  if (lines.blanksAfter > 0 && !hasBlanks && !isLast)
    out.append(lines.blanksAfter, '\n');
  return {offset, out};
}

} // namespace holdfast
