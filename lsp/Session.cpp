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

} // namespace holdfast::lsp
