#include "lsp/Buffer.h"

using namespace llvm;

namespace holdfast::lsp {

void Buffer::apply(const ContentChange &change, PositionEncoding encoding) {
  changed = true;
  if (!change.range) {
    content = change.text;
    lines.reset();
    return;
  }
  if (!lines)
    lines.emplace(content, LineBreaks::Any);
  uint32_t begin = offsetOf(change.range->start, content, *lines, encoding);
  uint32_t end = offsetOf(change.range->end, content, *lines, encoding);
  if (end < begin)
    std::swap(begin, end);
  content.replace(begin, end - begin, change.text);
  lines.reset();
}

DocumentPtr Buffer::document() {
  if (changed) {
    auto file = std::make_shared<SourceFile>(path, content);
    parsed = parsed ? Document::reparse(*parsed, std::move(file))
                    : Document::parse(std::move(file));
    changed = false;
  }
  return parsed;
}

} // namespace holdfast::lsp
