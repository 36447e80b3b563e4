#include "lsp/Buffer.h"

using namespace llvm;

namespace holdfast::lsp {

/// Behind so many edits, little of the old tree is worth keeping.
static constexpr size_t maxPending = 256;

void Buffer::apply(const ContentChange &change, PositionEncoding encoding) {
  if (!change.range) {
    content = change.text;
    lines.reset();
    parsed.reset();
    pending.clear();
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
  if (parsed)
    pending.push_back(
        {{begin, end}, static_cast<uint32_t>(change.text.size())});
  if (pending.size() > maxPending) {
    parsed.reset();
    pending.clear();
  }
}

DocumentPtr Buffer::document() {
  if (parsed && pending.empty())
    return parsed;
  auto file = std::make_shared<SourceFile>(path, content);
  parsed = parsed ? Document::reparse(*parsed, std::move(file), pending)
                  : Document::parse(std::move(file));
  pending.clear();
  return parsed;
}

} // namespace holdfast::lsp
