#include "lsp/Features.h"

#include "ide/Occurrences.h"

using namespace llvm;

namespace holdfast::lsp {

Expected<std::vector<Location>> references(Session &session,
                                           const ReferenceParams &params) {
  std::vector<Location> result;
  std::optional<SchemaPlace> place =
      findPlace(session, {params.textDocument, params.position});
  auto at = place
                ? findOccurrence(place->schema, place->document, place->offset)
                : std::nullopt;
  if (!at)
    return result;
  PositionMap positions = session.positions();
  for (const Occurrence &occurrence :
       occurrencesOf(place->schema, at->symbol)) {
    if (occurrence.role == Occurrence::Role::Declaration &&
        !params.context.includeDeclaration)
      continue;
    Span span = occurrence.document->span(occurrence.range);
    if (auto uri = session.workspace.uriOf(span.file->path()))
      result.push_back({*uri, positions.rangeOf(span)});
  }
  return result;
}

Expected<std::vector<DocumentHighlight>>
documentHighlight(Session &session, const TextDocumentPositionParams &params) {
  std::vector<DocumentHighlight> result;
  std::optional<SchemaPlace> place = findPlace(session, params);
  auto at = place
                ? findOccurrence(place->schema, place->document, place->offset)
                : std::nullopt;
  if (!at)
    return result;
  PositionMap positions = session.positions();
  for (const Occurrence &occurrence : occurrencesOf(place->schema, at->symbol))
    if (occurrence.document == &place->document)
      result.push_back(
          {positions.rangeOf(occurrence.document->span(occurrence.range)),
           occurrence.role == Occurrence::Role::Declaration
               ? DocumentHighlightKind::Write
               : DocumentHighlightKind::Read});
  return result;
}

} // namespace holdfast::lsp
