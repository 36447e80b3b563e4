#include "lsp/Features.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::lsp {

/// The report of a document that a client has seen under `previous`, if it has:
/// unchanged, or in full with a new id.
static DiagnosticReport report(Session &session, const std::string &uri,
                               std::vector<Diagnostic> diagnostics,
                               StringRef previous) {
  Session::PulledDiagnostics &pulled = session.pulled[uri];
  bool isSame = pulled.id && pulled.diagnostics == diagnostics;
  if (!isSame)
    pulled = {++session.lastPull, std::move(diagnostics)};
  DiagnosticReport result;
  result.uri = uri;
  const Buffer *buffer = session.workspace.findBuffer(uri);
  result.version = buffer ? buffer->version : std::nullopt;
  result.resultId = std::to_string(pulled.id);
  result.isUnchanged = result.resultId == previous;
  if (!result.isUnchanged)
    result.items = pulled.diagnostics;
  return result;
}

/// Everything that is known now, by URI.
static DiagnosticsByUri allDiagnostics(Session &session) {
  session.workspace.refresh();
  DiagnosticsByUri all;
  for (const auto &[key, project] : session.workspace.projects())
    for (auto &[uri, diagnostics] : diagnosticsOf(project, session))
      append_range(all[uri], diagnostics);
  return all;
}

Expected<DiagnosticReport>
documentDiagnostics(Session &session, const DocumentDiagnosticParams &params) {
  DiagnosticsByUri all = allDiagnostics(session);
  const std::string &uri = params.textDocument.uri;
  return report(session, uri, std::move(all[uri]),
                params.previousResultId.value_or(""));
}

Expected<WorkspaceDiagnosticReport>
workspaceDiagnostics(Session &session,
                     const WorkspaceDiagnosticParams &params) {
  DiagnosticsByUri all = allDiagnostics(session);
  // What a client has seen and nothing is found in any longer is cleared.
  for (const PreviousResultId &previous : params.previousResultIds)
    all.try_emplace(previous.uri);
  WorkspaceDiagnosticReport result;
  for (auto &[uri, diagnostics] : all) {
    auto previous =
        find_if(params.previousResultIds,
                [&, &uri = uri](const auto &id) { return id.uri == uri; });
    result.items.push_back(report(
        session, uri, std::move(diagnostics),
        previous == params.previousResultIds.end() ? "" : previous->value));
  }
  return result;
}

} // namespace holdfast::lsp
