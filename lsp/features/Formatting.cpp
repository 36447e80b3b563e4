#include "lsp/Features.h"

#include "format/Format.h"

using namespace llvm;

namespace holdfast::lsp {

/// Where the first line begins that is not at the start of both texts.
static uint32_t commonLines(StringRef a, StringRef b) {
  size_t size = std::min(a.size(), b.size());
  size_t same =
      std::mismatch(a.begin(), a.begin() + size, b.begin()).first - a.begin();
  return a.take_front(same).rfind('\n') + 1;
}

Expected<std::vector<TextEdit>> formatting(const Document &document,
                                           PositionEncoding encoding) {
  auto text = formatSchema(document);
  if (!text)
    return text.takeError();
  StringRef before = document.file().text(), after = *text;
  if (before == after)
    return std::vector<TextEdit>();
  // One edit of the lines that differ leaves cursor and folds above alone.
  uint32_t begin = commonLines(before, after);
  uint32_t end = before.size();
  PositionMap positions(encoding);
  Range range = positions.rangeOf(document.span({begin, end}));
  return std::vector<TextEdit>{{range, after.substr(begin).str()}};
}

} // namespace holdfast::lsp
