#include "schema/LineSpan.h"

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

Span lineSpan(const Field &field) {
  return lineSpan(*field.model->document, field.declaration->range);
}

} // namespace holdfast
