#include "lsp/Features.h"

#include "ide/Occurrences.h"
#include "project/Confinement.h"
#include "usage/ProjectCode.h"

#include <thread>

using namespace llvm;

namespace holdfast::lsp {

/// What a symbol is to the code; nothing for the name of a relation.
static std::optional<usage::UsedObject> usedObject(const Symbol &symbol) {
  if (symbol.relation)
    return std::nullopt;
  usage::UsedObject object;
  object.field = symbol.field;
  object.model = symbol.field ? symbol.field->model : symbol.model;
  object.value = symbol.value;
  object.enumeration = symbol.enumeration;
  return object.model || object.enumeration ? std::optional(object)
                                            : std::nullopt;
}

/// The places in the code, as `holdfast usage` lists them.
static void addCode(Session &session, const SchemaPlace &place,
                    const usage::UsedObject &object,
                    std::vector<Location> &locations) {
  const Project &project = place.analysis.inputs.project;
  usage::ProjectCode code = usage::findProjectCode(
      [&] { return confinedDisk(project.root); }, project, place.schema);
  usage::Targets targets;
  targets.objects.push_back(object);
  unsigned cores = std::clamp(std::thread::hardware_concurrency(), 1u, 8u);
  PositionMap positions = session.positions();
  for (const usage::Use &use :
       usage::findUses(code, place.schema, targets, cores))
    if (auto uri = session.workspace.uriOf(use.file->path()))
      locations.push_back({*uri, positions.rangeOf(use.span())});
}

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
  if (session.looksIntoCode())
    if (auto object = usedObject(at->symbol))
      addCode(session, *place, *object, result);
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
