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

static Error refused(const Document &document, const FormatRefusal &refusal) {
  uint32_t line = document.file().lines().lineOf(refusal.span().range.begin);
  return make_error<ProtocolError>(ErrorCode::RequestFailed,
                                   "not formatted: line " +
                                       std::to_string(line + 1) + ": " +
                                       refusal.message());
}

Expected<std::vector<TextEdit>> formatting(Session &session,
                                           const DocumentParams &params) {
  Buffer *buffer = session.workspace.findBuffer(params.textDocument.uri);
  if (!buffer || !buffer->isSchema())
    return std::vector<TextEdit>();
  DocumentPtr document = buffer->document();
  auto text = formatSchema(*document);
  if (!text)
    return handleErrors(text.takeError(), [&](const FormatRefusal &refusal) {
      return refused(*document, refusal);
    });
  StringRef before = document->file().text(), after = *text;
  if (before == after)
    return std::vector<TextEdit>();
  // One edit of the lines that differ leaves cursor and folds above alone.
  uint32_t begin = commonLines(before, after);
  uint32_t end = before.size();
  Range range = session.positions().rangeOf(document->span({begin, end}));
  return std::vector<TextEdit>{{range, after.substr(begin).str()}};
}

} // namespace holdfast::lsp
