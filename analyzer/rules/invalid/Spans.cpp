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

bool isBlockAttribute(const Document &document, const Attribute &attribute) {
  return document.file().text().substr(attribute.range.begin).starts_with("@@");
}

Span attributeSpan(const Document &document, const Attribute &attribute) {
  StringRef text = document.file().text();
  size_t end = StringRef::npos;
  if (isBlockAttribute(document, attribute))
    end = text.find_first_of("\r\n", attribute.range.end);
  else if (attribute.hasArgumentList)
    end = attribute.range.end;
  else
    end = text.find_first_not_of(" \t", attribute.range.end);
  return document.span({attribute.range.begin,
                        static_cast<uint32_t>(std::min(end, text.size()))});
}

} // namespace holdfast
