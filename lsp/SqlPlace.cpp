#include "lsp/SqlPlace.h"

using namespace llvm;

namespace holdfast::lsp {

/// A part of the file as a script of its own.
static SourceFilePtr part(const SourceFile &file, holdfast::Range range) {
  return std::make_shared<const SourceFile>(file.path().str(),
                                            file.text(range).str());
}

std::unique_ptr<SqlPlace> findSqlPlace(Session &session,
                                       const TextDocumentPositionParams &params,
                                       bool types) {
  StringRef uri = params.textDocument.uri;
  const Buffer *buffer = session.workspace.findBuffer(uri);
  if (!buffer || !StringRef(buffer->path).ends_with(".sql"))
    return nullptr;
  const CheckedProject *project = session.workspace.projectOfScript(uri);
  if (!project || !project->analysis || !project->analysis->inputs.schema)
    return nullptr;
  const Schema &schema = *project->analysis->inputs.schema;
  std::optional<Provider> provider = schema.provider();
  if (!provider)
    return nullptr;
  auto file =
      std::make_shared<const SourceFile>(buffer->path, buffer->text().str());
  auto place = std::make_unique<SqlPlace>(
      SqlPlace{*project, schema, file, SqlOutline(*provider, file->text())});
  uint32_t offset = session.positions().offsetOf(params.position, *file);
  place->statement = types ? place->outline.openAt(offset)
                           : place->outline.statementAt(offset);
  uint32_t begin = place->statement ? place->statement->range.begin : offset;
  std::vector<SourceFilePtr> earlier =
      session.workspace.scriptsBefore(*project, buffer->path);
  sql::Replayer replayer =
      session.scriptStates.stateAfter(*provider, earlier, /*willGoOn=*/true);
  replayer.apply(part(*file, {0, begin}));
  place->before = replayer.result();
  if (!place->statement)
    return place;
  place->word = wordAt(*place->statement, offset);
  replayer.apply(part(*file, place->statement->range));
  place->after = replayer.result();
  return place;
}

} // namespace holdfast::lsp
