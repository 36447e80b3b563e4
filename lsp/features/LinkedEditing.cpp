#include "lsp/Features.h"

#include "ide/Occurrences.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::lsp {

Expected<std::optional<LinkedEditingRanges>>
linkedEditingRange(Session &session, const TextDocumentPositionParams &params) {
  std::optional<SchemaPlace> place = findPlace(session, params);
  auto at = place
                ? findOccurrence(place->schema, place->document, place->offset)
                : std::nullopt;
  // Other names need more than the same letters at every place: a rename.
  if (!at || !at->symbol.relation)
    return std::nullopt;
  std::vector<Occurrence> all = occurrencesOf(place->schema, at->symbol);
  if (all.size() < 2 || any_of(all, [&](const Occurrence &occurrence) {
        return occurrence.document != &place->document;
      }))
    return std::nullopt;
  LinkedEditingRanges result;
  PositionMap positions = session.positions();
  for (const Occurrence &occurrence : all)
    result.ranges.push_back(
        positions.rangeOf(place->document.span(occurrence.range)));
  result.wordPattern = "[^\"\\r\\n]*";
  return result;
}

} // namespace holdfast::lsp
