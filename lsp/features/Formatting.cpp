#include "lsp/Features.h"

#include "format/FormatEdits.h"

using namespace llvm;

namespace holdfast::lsp {

/// The open schema, or null where there is none.
static DocumentPtr documentOf(Session &session, StringRef uri) {
  Buffer *buffer = session.workspace.findBuffer(uri);
  return buffer && buffer->isSchema() ? buffer->document() : nullptr;
}

static std::vector<TextEdit> toProtocol(ArrayRef<Edit> edits,
                                        const Session &session) {
  PositionMap positions = session.positions();
  std::vector<TextEdit> result;
  for (const Edit &edit : edits)
    result.push_back({positions.rangeOf(edit.span), edit.text});
  return result;
}

Expected<std::vector<TextEdit>> formatting(Session &session,
                                           const DocumentParams &params) {
  DocumentPtr document = documentOf(session, params.textDocument.uri);
  return document ? toProtocol(formatEdits(*document), session)
                  : std::vector<TextEdit>();
}

Expected<std::vector<TextEdit>>
rangeFormatting(Session &session, const DocumentRangeParams &params) {
  DocumentPtr document = documentOf(session, params.textDocument.uri);
  if (!document)
    return std::vector<TextEdit>();
  holdfast::Range range =
      session.positions().offsetsOf(params.range, document->file());
  return toProtocol(formatEdits(*document, range), session);
}

Expected<std::vector<TextEdit>>
onTypeFormatting(Session &session, const TextDocumentPositionParams &params) {
  DocumentPtr document = documentOf(session, params.textDocument.uri);
  if (!document)
    return std::vector<TextEdit>();
  uint32_t offset =
      session.positions().offsetOf(params.position, document->file());
  return toProtocol(alignmentEdits(*document, offset), session);
}

} // namespace holdfast::lsp
