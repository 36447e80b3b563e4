#include "lsp/Features.h"
#include "lsp/SqlFeatures.h"

#include "ide/DatabasePlaces.h"
#include "ide/Occurrences.h"
#include "ide/SchemaNames.h"

using namespace llvm;

namespace holdfast::lsp {

namespace {

/// Collects the targets of one name.
class Targets {
public:
  Targets(const Session &session, const SchemaPlace &place,
          holdfast::Range origin)
      : session(session), positions(session.positions()),
        origin(positions.rangeOf(place.document.span(origin))) {
    result.asLinks = session.client.definitionLinks;
  }

  /// `whole` is what the editor may show of the target.
  void add(Span name, Span whole) {
    std::optional<std::string> uri =
        name ? session.workspace.uriOf(name.file->path()) : std::nullopt;
    if (uri)
      result.links.push_back(
          {origin, *uri, positions.rangeOf(whole), positions.rangeOf(name)});
  }
  void addAll(ArrayRef<Span> spans) {
    for (Span span : spans)
      add(span, span);
  }

  Definition result;

private:
  const Session &session;
  PositionMap positions;
  Range origin;
};

} // namespace

/// The whole declaration of a symbol whose name stands at `name`.
static Span wholeOf(const Symbol &symbol, Span name) {
  if (symbol.model)
    return symbol.model->document->span(symbol.model->block->range);
  if (symbol.field)
    return symbol.field->model->document->span(
        symbol.field->declaration->range);
  if (symbol.value)
    return symbol.enumeration->document->span(symbol.value->declaration->range);
  if (symbol.enumeration)
    return symbol.enumeration->document->span(symbol.enumeration->block->range);
  return name;
}

/// A name that both sides of a relation have leads to the other one.
static void addOtherSides(const SchemaPlace &place, const Occurrence &at,
                          Targets &targets) {
  for (const Occurrence &other : occurrencesOf(place.schema, at.symbol))
    if (!(other.document == at.document && other.range == at.range)) {
      Span name = other.document->span(other.range);
      targets.add(name, name);
    }
}

Expected<Definition> definition(Session &session,
                                const TextDocumentPositionParams &params) {
  std::optional<SchemaPlace> place = findPlace(session, params);
  if (!place)
    return definitionInScript(session, params);
  if (auto at = findOccurrence(place->schema, place->document, place->offset)) {
    Targets targets(session, *place, at->range);
    if (at->symbol.relation) {
      addOtherSides(*place, *at, targets);
    } else {
      Span name = declarationOf(place->schema, at->symbol);
      targets.add(name, wholeOf(at->symbol, name));
    }
    return std::move(targets.result);
  }
  if (auto name =
          findSchemaName(place->schema, place->document, place->offset)) {
    Targets targets(session, *place, name->range);
    targets.add(name->listed, name->listed);
    return std::move(targets.result);
  }
  auto mapped = findMappedName(place->analysis, place->document, place->offset);
  if (!mapped)
    return Definition();
  Targets targets(session, *place, mapped->range);
  targets.addAll(mapped->places);
  return std::move(targets.result);
}

static std::optional<Occurrence>
occurrenceAt(const std::optional<SchemaPlace> &place) {
  if (!place)
    return std::nullopt;
  return findOccurrence(place->schema, place->document, place->offset);
}

Expected<Definition> typeDefinition(Session &session,
                                    const TextDocumentPositionParams &params) {
  std::optional<SchemaPlace> place = findPlace(session, params);
  std::optional<Occurrence> at = occurrenceAt(place);
  if (!at)
    return Definition();
  Symbol type = at->symbol;
  if (type.field)
    type = {type.field->type.model, nullptr, type.field->type.enumeration};
  type.value = nullptr; // its type is the enum
  Targets targets(session, *place, at->range);
  if (type && !type.relation) {
    Span name = declarationOf(place->schema, type);
    targets.add(name, wholeOf(type, name));
  }
  return std::move(targets.result);
}

Expected<Definition> implementation(Session &session,
                                    const TextDocumentPositionParams &params) {
  std::optional<SchemaPlace> place = findPlace(session, params);
  std::optional<Occurrence> at = occurrenceAt(place);
  if (!at)
    return Definition();
  Targets targets(session, *place, at->range);
  targets.addAll(placesInDatabase(place->analysis, at->symbol));
  return std::move(targets.result);
}

} // namespace holdfast::lsp
