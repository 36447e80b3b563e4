#include "lsp/Buffer.h"

#include <algorithm>

using namespace llvm;

namespace holdfast::lsp {

/// Without what both texts have at their ends.
static AppliedChange narrowed(StringRef text, uint32_t begin, uint32_t end,
                              StringRef added) {
  StringRef removed = text.slice(begin, end);
  size_t shorter = std::min(removed.size(), added.size());
  size_t start =
      std::mismatch(removed.begin(), removed.begin() + shorter, added.begin())
          .first -
      removed.begin();
  size_t rest = 0;
  while (rest < shorter - start &&
         removed[removed.size() - rest - 1] == added[added.size() - rest - 1])
    ++rest;
  auto first = static_cast<uint32_t>(begin + start);
  return {first, static_cast<uint32_t>(end - rest),
          static_cast<uint32_t>(begin + added.size() - rest), false};
}

/// Whether what comes or goes is whole lines. The same change can be seen in
/// several places where its last line looks like the one before it.
static bool isWholeLines(StringRef text, AppliedChange change,
                         StringRef added) {
  if ((change.begin == change.oldEnd) == (change.begin == change.newEnd))
    return false;
  std::string lines = (change.begin == change.oldEnd
                           ? added.take_front(change.newEnd - change.begin)
                           : text.slice(change.begin, change.oldEnd))
                          .str();
  for (uint32_t at = change.begin;; --at) {
    bool startsLine = at == 0 || text[at - 1] == '\n';
    if (startsLine && StringRef(lines).ends_with("\n"))
      return true;
    if (at == 0 || text[at - 1] != lines.back() || startsLine)
      return false;
    std::rotate(lines.rbegin(), lines.rbegin() + 1, lines.rend());
  }
}

AppliedChange Buffer::apply(const ContentChange &change,
                            PositionEncoding encoding) {
  changed = true;
  uint32_t begin = 0, end = content.size();
  if (change.range) {
    LineIndex lines(content, LineBreaks::Any);
    begin = offsetOf(change.range->start, content, lines, encoding);
    end = offsetOf(change.range->end, content, lines, encoding);
    if (end < begin)
      std::swap(begin, end);
  }
  AppliedChange applied = narrowed(content, begin, end, change.text);
  StringRef added = StringRef(change.text).drop_front(applied.begin - begin);
  // Keys add a letter, a pair of brackets, or a newline with its indentation.
  StringRef word = change.range
                       ? StringRef(change.text)
                       : added.take_front(applied.newEnd - applied.begin);
  applied.isWhole =
      word.trim().size() > 2 || isWholeLines(content, applied, added);
  content.replace(begin, end - begin, change.text);
  return applied;
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
