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

Position positionOf(uint32_t offset, StringRef text, const LineIndex &lines,
                    PositionEncoding encoding) {
  holdfast::Position bytes = lines.position(offset);
  if (encoding == PositionEncoding::Utf8)
    return {bytes.line, bytes.column};
  uint32_t start = lines.lineStart(bytes.line);
  StringRef before = text.substr(start, bytes.column);
  return {bytes.line, utf16Column(before, bytes.column)};
}

const LineIndex &PositionMap::linesOf(const SourceFile &file) {
  if (auto known = lines.find(&file); known != lines.end())
    return known->second ? *known->second : file.lines();
  // Without carriage returns, the file's own index has the same lines.
  std::optional<LineIndex> own;
  if (file.text().contains('\r'))
    own.emplace(file.text(), LineBreaks::Any);
  const auto &made = lines.emplace(&file, std::move(own)).first->second;
  return made ? *made : file.lines();
}

Range PositionMap::rangeOf(Span span) {
  if (!span)
    return {};
  StringRef text = span.file->text();
  const LineIndex &index = linesOf(*span.file);
  return {positionOf(span.range.begin, text, index, encoding),
          positionOf(span.range.end, text, index, encoding)};
}

uint32_t PositionMap::offsetOf(Position position, const SourceFile &file) {
  return lsp::offsetOf(position, file.text(), linesOf(file), encoding);
}

holdfast::Range PositionMap::offsetsOf(Range range, const SourceFile &file) {
  uint32_t start = offsetOf(range.start, file);
  uint32_t end = offsetOf(range.end, file);
  return {std::min(start, end), std::max(start, end)};
}

} // namespace holdfast::lsp
