#include "lsp/Session.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::lsp {

InlayHintKinds Session::inlayHints() const {
  const InlayHintSettings &first = initialSettings.inlayHints;
  const InlayHintSettings &then = configured.inlayHints;
  auto isOn = [&](std::optional<bool> InlayHintSettings::*setting) {
    return (then.*setting).value_or((first.*setting).value_or(false));
  };
  return {isOn(&InlayHintSettings::tableNames),
          isOn(&InlayHintSettings::columnNames),
          isOn(&InlayHintSettings::constraintNames),
          isOn(&InlayHintSettings::nativeTypes),
          isOn(&InlayHintSettings::foreignKeys)};
}

CodeLensKinds Session::codeLenses() const {
  const CodeLensSettings &first = initialSettings.codeLens;
  const CodeLensSettings &then = configured.codeLens;
  return {then.tables.value_or(first.tables.value_or(true)),
          then.pendingSql.value_or(first.pendingSql.value_or(true))};
}

bool Session::looksIntoCode() const {
  return configured.references.code.value_or(
      initialSettings.references.code.value_or(false));
}

bool Session::looksForLossOnly() const {
  return configured.onlyLoss.value_or(initialSettings.onlyLoss.value_or(false));
}

bool Session::offers(StringRef command) const {
  return is_contained(initialSettings.commands, command);
}

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

std::optional<TypingPlace> findTypingPlace(Session &session, StringRef uri) {
  Buffer *buffer = session.workspace.findBuffer(uri);
  if (!buffer || !buffer->isSchema())
    return std::nullopt;
  const CheckedProject *project = findAnalyzed(session, *buffer);
  if (!project)
    return std::nullopt;
  return TypingPlace{*project, *project->analysis, *buffer};
}

/// Whether two texts are the same but for a part of the second.
static bool differOnlyIn(holdfast::Range part, StringRef before,
                         StringRef after) {
  StringRef tail = after.drop_front(part.end);
  return before.size() >= part.begin + tail.size() &&
         before.take_front(part.begin) == after.take_front(part.begin) &&
         before.ends_with(tail);
}

std::unique_ptr<const Schema>
newerSchema(Session &session, const TypingPlace &place,
            std::optional<holdfast::Range> mayDiffer) {
  std::vector<DocumentPtr> present;
  bool isNewer = false;
  for (const DocumentPtr &document : place.analysis.inputs.documents) {
    StringRef analyzed = document->file().text();
    std::optional<std::string> uri =
        session.workspace.uriOf(document->file().path());
    Buffer *buffer = uri ? session.workspace.findBuffer(*uri) : nullptr;
    bool isSame = !buffer || buffer->text() == analyzed;
    if (!isSame && buffer == &place.buffer && mayDiffer && !mayDiffer->empty())
      isSame = differOnlyIn(*mayDiffer, analyzed, buffer->text());
    isNewer |= !isSame;
    present.push_back(isSame ? document : buffer->document());
  }
  return isNewer ? Schema::resolve(std::move(present)) : nullptr;
}

} // namespace holdfast::lsp
