#include "rules/invalid/Spans.h"

using namespace llvm;

namespace holdfast {

Span lineSpan(const Document &document, Range member) {
  StringRef text = document.file().text();
  size_t newline = text.find('\n', member.end);
  uint32_t end = newline == StringRef::npos
                     ? text.size()
                     : static_cast<uint32_t>(newline + 1);
  return document.span({member.begin, end});
}

Span toLineEnd(const Document &document, Range range) {
  StringRef text = document.file().text();
  size_t end = std::min(text.find_first_of("\r\n", range.end), text.size());
  return document.span({range.begin, static_cast<uint32_t>(end)});
}

Span settingSpan(const Document &document, const Property &property) {
  return toLineEnd(document, property.range);
}

bool isBlockAttribute(const Document &document, const Attribute &attribute) {
  return document.file().text().substr(attribute.range.begin).starts_with("@@");
}

Span attributeSpan(const Document &document, const Attribute &attribute) {
  if (isBlockAttribute(document, attribute))
    return toLineEnd(document, attribute.range);
  if (attribute.hasArgumentList)
    return document.span(attribute.range);
  StringRef text = document.file().text();
  size_t end = std::min(text.find_first_not_of(" 	", attribute.range.end),
                        text.size());
  return document.span({attribute.range.begin, static_cast<uint32_t>(end)});
}

} // namespace holdfast
