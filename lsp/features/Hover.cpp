#include "lsp/Features.h"

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

Expected<std::optional<Hover>> hover(Session &session,
                                     const TextDocumentPositionParams &params) {
  std::optional<TypingPlace> place =
      findTypingPlace(session, params.textDocument.uri, params.position);
  if (!place)
    return std::nullopt;
  const Document &document = *place->document;
  MarkupKind kind = session.client.markdownHover ? MarkupKind::Markdown
                                                 : MarkupKind::PlainText;
  if (std::optional<Occurrence> at =
          findOccurrence(place->schema(), document, place->offset))
    return Hover{HoverText(*place, session, kind).about(at->symbol),
                 session.positions().rangeOf(document.span(at->range))};
  std::optional<Meaning> meaning =
      findMeaning(place->schema(), place->analysis.inputs.prisma(), document,
                  place->offset);
  if (!meaning)
    return std::nullopt;
  return Hover{aboutWord(*meaning, kind),
               session.positions().rangeOf(document.span(meaning->range))};
}

} // namespace holdfast::lsp
