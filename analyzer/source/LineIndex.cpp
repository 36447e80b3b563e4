#include "source/LineIndex.h"

#include <algorithm>
#include <cstring>

using namespace llvm;

namespace holdfast {

bool hasLoneCarriageReturn(StringRef text) {
  const char *data = text.data(), *end = data + text.size();
  while (data != end) {
    const void *found = std::memchr(data, '\r', end - data);
    if (!found)
      return false;
    data = static_cast<const char *>(found) + 1;
    if (data == end || *data != '\n')
      return true;
  }
  return false;
}

LineIndex::LineIndex(StringRef text, LineBreaks breaks)
    : starts{0}, size(static_cast<uint32_t>(text.size())) {
  if (breaks == LineBreaks::LineFeed || !hasLoneCarriageReturn(text)) {
    const char *data = text.data(), *end = data + text.size();
    while (data != end) {
      const void *found = std::memchr(data, '\n', end - data);
      if (!found)
        break;
      data = static_cast<const char *>(found) + 1;
      starts.push_back(static_cast<uint32_t>(data - text.data()));
    }
    return;
  }
  for (size_t i = 0; i < text.size(); ++i) {
    bool crlf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (text[i] == '\n' || (text[i] == '\r' && !crlf))
      starts.push_back(static_cast<uint32_t>(i + 1));
  }
}

uint32_t LineIndex::lineOf(uint32_t offset) const {
  auto after = std::upper_bound(starts.begin(), starts.end(), offset);
  return static_cast<uint32_t>(after - starts.begin()) - 1;
}

uint32_t LineIndex::lineStart(uint32_t line) const {
  return line < starts.size() ? starts[line] : size;
}

Range LineIndex::lineRange(StringRef text, uint32_t line) const {
  uint32_t begin = lineStart(line);
  uint32_t end = line + 1 < starts.size() ? starts[line + 1] : size;
  StringRef content = text.slice(begin, end);
  if (line + 1 < starts.size()) {
    content.consume_back("\n");
    content.consume_back("\r");
  }
  return {begin, begin + static_cast<uint32_t>(content.size())};
}

Position LineIndex::position(uint32_t offset) const {
  offset = std::min(offset, size);
  uint32_t line = lineOf(offset);
  return {line, offset - starts[line]};
}

/// Length in bytes of the UTF-8 sequence that starts at `text[0]`; 1 when it is
/// not a well-formed start with its continuation bytes.
static size_t sequenceLength(StringRef text) {
  unsigned char lead = text[0];
  size_t length = lead < 0x80             ? 1
                  : (lead & 0xE0) == 0xC0 ? 2
                  : (lead & 0xF0) == 0xE0 ? 3
                  : (lead & 0xF8) == 0xF0 ? 4
                                          : 1;
  if (length > text.size())
    return 1;
  for (size_t i = 1; i < length; ++i)
    if ((text[i] & 0xC0) != 0x80)
      return 1;
  return length;
}

uint32_t utf16Column(StringRef lineText, uint32_t column) {
  uint32_t units = 0;
  for (size_t i = 0; i < lineText.size() && i < column;) {
    size_t length = sequenceLength(lineText.drop_front(i));
    units += length == 4 ? 2 : 1;
    i += length;
  }
  return units;
}

uint32_t byteColumn(StringRef lineText, uint32_t units) {
  size_t i = 0;
  while (i < lineText.size() && units > 0) {
    size_t length = sequenceLength(lineText.drop_front(i));
    uint32_t width = length == 4 ? 2 : 1;
    if (units < width)
      break;
    units -= width;
    i += length;
  }
  return static_cast<uint32_t>(i);
}

} // namespace holdfast
