#include "ide/Rename.h"

#include "lsp/Features.h"

#include "format/EditLayout.h"

using namespace llvm;

namespace holdfast::lsp {

/// Why a name stays, as editors show it.
static Error refused(Error error) {
  return make_error<ProtocolError>(ErrorCode::RequestFailed,
                                   toString(std::move(error)));
}

static Error noSchema() {
  return make_error<ProtocolError>(ErrorCode::RequestFailed,
                                   "this is not a schema that can be read");
}

Expected<RenamePlaceholder>
prepareRename(Session &session, const TextDocumentPositionParams &params) {
  std::optional<SchemaPlace> place = findPlace(session, params);
  if (!place)
    return noSchema();
  auto at = findRenamable(place->schema, place->document, place->offset);
  if (!at)
    return refused(at.takeError());
  return RenamePlaceholder{
      session.positions().rangeOf(place->document.span(at->range)),
      place->document.file().text(at->range).str()};
}

Expected<WorkspaceEdit> renameSymbol(Session &session,
                                     const RenameParams &params) {
  std::optional<SchemaPlace> place =
      findPlace(session, {params.textDocument, params.position});
  if (!place)
    return noSchema();
  auto at = findRenamable(place->schema, place->document, place->offset);
  if (!at)
    return refused(at.takeError());
  auto edits = rename(place->schema, at->symbol, params.newName);
  if (!edits)
    return refused(edits.takeError());
  PositionMap positions = session.positions();
  EditLayout layout(place->schema.documents());
  return toProtocol(layout.layOut(*edits), positions, session);
}

} // namespace holdfast::lsp
