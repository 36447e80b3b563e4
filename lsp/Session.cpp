#include "lsp/Session.h"

using namespace llvm;

namespace holdfast::lsp {

std::optional<SchemaPlace> findPlace(Session &session,
                                     const TextDocumentPositionParams &params) {
  StringRef uri = params.textDocument.uri;
  const CheckedProject *project = session.workspace.projectOf(uri);
  const Buffer *buffer = session.workspace.findBuffer(uri);
  if (!project || !buffer || !project->analysis ||
      !project->analysis->inputs.schema)
    return std::nullopt;
  const Inputs &inputs = project->analysis->inputs;
  for (const DocumentPtr &document : inputs.documents)
    if (document->file().path() == buffer->path)
      return SchemaPlace{
          *project, *project->analysis, *inputs.schema, *document,
          session.positions().offsetOf(params.position, document->file())};
  return std::nullopt;
}

} // namespace holdfast::lsp
