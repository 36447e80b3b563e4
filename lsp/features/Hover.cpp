#include "lsp/Features.h"
#include "lsp/SqlFeatures.h"

#include "lsp/features/HoverText.h"

#include "ide/Meaning.h"
#include "ide/Occurrences.h"

using namespace llvm;

namespace holdfast::lsp {

static MarkupContent aboutWord(const Meaning &meaning, MarkupKind kind) {
  Markup out(kind);
  out.code(meaning.documentation->usage).paragraph();
  out.words(meaning.documentation->text);
  if (!meaning.here.empty())
    out.paragraph().words(meaning.here);
  return out.take();
}

/// The buffer's text as one of the schema's documents.
static const Document *documentOf(const Schema &schema, const Buffer &buffer) {
  for (const DocumentPtr &document : schema.documents())
    if (document->file().path() == buffer.path)
      return document.get();
  return nullptr;
}

Expected<std::optional<Hover>> hover(Session &session,
                                     const TextDocumentPositionParams &params) {
  std::optional<TypingPlace> place =
      findTypingPlace(session, params.textDocument.uri);
  if (!place)
    return hoverOfScript(session, params);
  std::unique_ptr<const Schema> newer = newerSchema(session, *place);
  const Schema &schema = newer ? *newer : *place->analysis.inputs.schema;
  const Document *document = documentOf(schema, place->buffer);
  if (!document)
    return std::nullopt;
  uint32_t offset =
      session.positions().offsetOf(params.position, document->file());
  MarkupKind kind = session.client.markdownHover ? MarkupKind::Markdown
                                                 : MarkupKind::PlainText;
  if (std::optional<Occurrence> at = findOccurrence(schema, *document, offset))
    return Hover{HoverText(*place, schema, session, kind).about(at->symbol),
                 session.positions().rangeOf(document->span(at->range))};
  // Whoever reports what Prisma rejects explains Prisma's words as well.
  if (session.looksForLossOnly())
    return std::nullopt;
  std::optional<Meaning> meaning =
      findMeaning(schema, place->analysis.inputs.prisma(), *document, offset);
  if (!meaning)
    return std::nullopt;
  return Hover{aboutWord(*meaning, kind),
               session.positions().rangeOf(document->span(meaning->range))};
}

} // namespace holdfast::lsp
