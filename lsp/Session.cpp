#include "lsp/Session.h"

using namespace llvm;

namespace holdfast::lsp {

std::optional<SchemaPlace>
findSchema(Session &session, const TextDocumentIdentifier &identifier) {
  StringRef uri = identifier.uri;
  const CheckedProject *project = session.workspace.projectOf(uri);
  const Buffer *buffer = session.workspace.findBuffer(uri);
  if (!project || !buffer || !project->analysis ||
      !project->analysis->inputs.schema)
    return std::nullopt;
  const Inputs &inputs = project->analysis->inputs;
  for (const DocumentPtr &document : inputs.documents)
    if (document->file().path() == buffer->path)
      return SchemaPlace{*project, *project->analysis, *inputs.schema,
                         *document, 0};
  return std::nullopt;
}

std::optional<SchemaPlace> findPlace(Session &session,
                                     const TextDocumentPositionParams &params) {
  std::optional<SchemaPlace> place = findSchema(session, params.textDocument);
  if (place)
    place->offset =
        session.positions().offsetOf(params.position, place->document.file());
  return place;
}

} // namespace holdfast::lsp
