#include "lsp/Session.h"

#include "llvm/ADT/STLExtras.h"

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

/// The project of a schema file as it was last analyzed.
static const CheckedProject *findAnalyzed(Session &session,
                                          const Buffer &buffer) {
  for (const auto &[key, project] : session.workspace.projects())
    if (project.analysis && project.analysis->inputs.schema &&
        is_contained(project.project.schemaFiles, buffer.path))
      return &project;
  const CheckedProject *project = session.workspace.projectOf(buffer.uri);
  bool isAnalyzed =
      project && project->analysis && project->analysis->inputs.schema;
  return isAnalyzed ? project : nullptr;
}

/// The documents of a project with their present texts.
static std::vector<DocumentPtr> presentDocuments(Session &session,
                                                 const Inputs &inputs) {
  std::vector<DocumentPtr> documents;
  for (const DocumentPtr &document : inputs.documents) {
    std::optional<std::string> uri =
        session.workspace.uriOf(document->file().path());
    Buffer *buffer = uri ? session.workspace.findBuffer(*uri) : nullptr;
    documents.push_back(buffer ? buffer->document() : document);
  }
  return documents;
}

std::optional<TypingPlace> findTypingPlace(Session &session, StringRef uri,
                                           Position position) {
  Buffer *buffer = session.workspace.findBuffer(uri);
  if (!buffer || !buffer->isSchema())
    return std::nullopt;
  const CheckedProject *project = findAnalyzed(session, *buffer);
  if (!project)
    return std::nullopt;
  TypingPlace place{*project, *project->analysis, buffer->document(), 0, {}};
  place.offset = session.positions().offsetOf(position, place.document->file());
  const Inputs &inputs = project->analysis->inputs;
  std::vector<DocumentPtr> present = presentDocuments(session, inputs);
  if (present != inputs.documents)
    place.newer = Schema::resolve(std::move(present));
  return place;
}

} // namespace holdfast::lsp
