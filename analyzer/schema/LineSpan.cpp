#include "schema/LineSpan.h"

using namespace llvm;

namespace holdfast {

Span lineSpan(const Document &document, Range member) {
  StringRef text = document.file().text();
  size_t end = std::min(text.find_first_of("\r\n", member.end), text.size());
  StringRef rest = text.drop_front(end);
  if (!rest.consume_front("\r\n") && !rest.empty())
    rest = rest.drop_front(); // a lone `\r` ends a line, too
  return document.span(
      {member.begin, static_cast<uint32_t>(text.size() - rest.size())});
}

Span lineSpan(const Field &field) {
  return lineSpan(*field.model->document, field.declaration->range);
}

} // namespace holdfast
