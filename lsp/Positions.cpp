#include "lsp/Positions.h"

using namespace llvm;

namespace holdfast::lsp {

uint32_t offsetOf(Position position, StringRef text, const LineIndex &lines,
                  PositionEncoding encoding) {
  if (position.line >= lines.lineCount())
    return static_cast<uint32_t>(text.size());
  holdfast::Range line = lines.lineRange(text, position.line);
  if (encoding == PositionEncoding::Utf8)
    return line.begin + std::min(position.character, line.size());
  StringRef lineText = text.slice(line.begin, line.end);
  return line.begin + byteColumn(lineText, position.character);
}

/// Of an offset on a line that is known.
static Position positionOn(uint32_t line, uint32_t offset, StringRef text,
                           const LineIndex &lines, PositionEncoding encoding) {
  uint32_t start = lines.lineStart(line);
  uint32_t column = std::min<uint32_t>(offset, text.size()) - start;
  if (encoding == PositionEncoding::Utf16)
    column = utf16Column(text.substr(start, column), column);
  return {line, column};
}

Position positionOf(uint32_t offset, StringRef text, const LineIndex &lines,
                    PositionEncoding encoding) {
  return positionOn(lines.lineOf(offset), offset, text, lines, encoding);
}

PositionMap::Lines &PositionMap::linesOf(const SourceFile &file) {
  auto [entry, isNew] = files.try_emplace(&file);
  Lines &lines = entry->second;
  if (!isNew)
    return lines;
  if (hasLoneCarriageReturn(file.text()))
    lines.own.emplace(file.text(), LineBreaks::Any);
  lines.index = lines.own ? &*lines.own : &file.lines();
  return lines;
}

Position PositionMap::positionOf(uint32_t offset, StringRef text,
                                 Lines &lines) {
  const LineIndex &index = *lines.index;
  auto isOn = [&](uint32_t line) {
    return line < index.lineCount() && index.lineStart(line) <= offset &&
           (line + 1 == index.lineCount() ||
            offset < index.lineStart(line + 1));
  };
  // Most places are close to the one before.
  if (!isOn(lines.last) && !isOn(++lines.last))
    lines.last = index.lineOf(offset);
  return positionOn(lines.last, offset, text, index, encoding);
}

Range PositionMap::rangeOf(Span span) {
  if (!span)
    return {};
  StringRef text = span.file->text();
  Lines &lines = linesOf(*span.file);
  Position start = positionOf(span.range.begin, text, lines);
  return {start, positionOf(span.range.end, text, lines)};
}

uint32_t PositionMap::offsetOf(Position position, const SourceFile &file) {
  return lsp::offsetOf(position, file.text(), *linesOf(file).index, encoding);
}

holdfast::Range PositionMap::offsetsOf(Range range, const SourceFile &file) {
  uint32_t start = offsetOf(range.start, file);
  uint32_t end = offsetOf(range.end, file);
  return {std::min(start, end), std::max(start, end)};
}

} // namespace holdfast::lsp
