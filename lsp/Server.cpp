#include "lsp/Server.h"

#include "lsp/Binder.h"
#include "lsp/Markup.h"
#include "lsp/Uri.h"

#include "format/Format.h"

using namespace llvm;

namespace holdfast::lsp {

Server::Server() = default;

void Server::bindAll(Binder &bind) {
  bind.request("initialize", this, &Server::onInitialize);
  bind.notification("initialized", this, &Server::onInitialized);
  bind.request("shutdown", this, &Server::onShutdown);
  bind.notification("exit", this, &Server::onExit);

  bind.notification("textDocument/didOpen", this, &Server::onDidOpen);
  bind.notification("textDocument/didChange", this, &Server::onDidChange);
  bind.notification("textDocument/didClose", this, &Server::onDidClose);
  bind.notification("textDocument/didSave", this, &Server::onDidSave);
  bind.notification("workspace/didChangeWatchedFiles", this,
                    &Server::onWatchedFiles);
  bind.notification("workspace/didChangeWorkspaceFolders", this,
                    &Server::onWorkspaceFolders);
  bind.notification("workspace/didChangeConfiguration", this,
                    &Server::onConfiguration);

  bind.request("textDocument/hover", this, &Server::onHover);
  bind.request("textDocument/documentSymbol", this, &Server::onDocumentSymbol);
  bind.request("textDocument/codeAction", this, &Server::onCodeAction);
  bind.request("textDocument/formatting", this, &Server::onFormatting);

  registerCapability = bind.outgoingRequest<WatchedFilesRegistration>(
      "client/registerCapability");
  publishDiagnostics = bind.outgoingNotification<PublishDiagnosticsParams>(
      "textDocument/publishDiagnostics");
  showMessage =
      bind.outgoingNotification<ShowMessageParams>("window/showMessage");

  capabilities.textDocumentSync = bind.handles("textDocument/didChange");
  capabilities.hover = bind.handles("textDocument/hover");
  capabilities.documentSymbol = bind.handles("textDocument/documentSymbol");
  capabilities.codeAction = bind.handles("textDocument/codeAction");
  capabilities.formatting = bind.handles("textDocument/formatting");
  capabilities.workspaceFolders =
      bind.handles("workspace/didChangeWorkspaceFolders");
}

int Server::run(Transport &transport) {
  Binder bind(transport);
  bindAll(bind);
  bind.setGate([this](StringRef method) { return admit(method); });
  while (!exitStatus) {
    // What is waiting may make an analysis pointless: more is being typed.
    if (unpublished && !transport.hasWaitingInput())
      publish();
    std::optional<Frame> frame = transport.read();
    if (!frame)
      break;
    if (frame->kind == Frame::Kind::Garbage)
      bind.refuse(ErrorCode::ParseError, frame->payload);
    else
      bind.receive(frame->payload);
  }
  return exitStatus.value_or(state == State::ShutDown ? 0 : 1);
}

//===----------------------------------------------------------------------===//
// Lifecycle
//===----------------------------------------------------------------------===//

Error Server::admit(StringRef method) const {
  if (method == "exit")
    return Error::success();
  if (state == State::New && method != "initialize")
    return make_error<ProtocolError>(ErrorCode::ServerNotInitialized,
                                     "`initialize` must come first");
  if (state == State::Running && method == "initialize")
    return make_error<ProtocolError>(ErrorCode::InvalidRequest,
                                     "the server is initialized already");
  if (state == State::ShutDown)
    return make_error<ProtocolError>(ErrorCode::InvalidRequest,
                                     "the server is shut down");
  return Error::success();
}

void Server::addFolder(StringRef uri) {
  if (std::optional<std::string> path = pathOfUri(uri))
    workspace.folders.push_back(std::move(*path));
}

Expected<InitializeResult>
Server::onInitialize(const InitializeParams &params) {
  state = State::Running;
  client = params.capabilities;
  bool utf8 = is_contained(client.positionEncodings, "utf-8");
  workspace.encoding = utf8 ? PositionEncoding::Utf8 : PositionEncoding::Utf16;
  capabilities.positionEncoding = utf8 ? "utf-8" : "utf-16";
  return InitializeResult{capabilities, {"holdfast-lsp", HOLDFAST_VERSION}};
}

void Server::onInitialized(const Nothing &) {
  if (client.registersFileWatchers)
    registerCapability({"watched-files",
                        {{"**/*.{prisma,sql}"},
                         {"**/prisma.config.*"},
                         {"**/.config/prisma.*"},
                         {"**/{holdfast,package}.json"},
                         {"**/migration_lock.toml"}}});
}

Expected<Nothing> Server::onShutdown(const Nothing &) {
  state = State::ShutDown;
  return Nothing();
}

void Server::onExit(const Nothing &) {
  exitStatus = state == State::ShutDown ? 0 : 1;
}

//===----------------------------------------------------------------------===//
// Text synchronization
//===----------------------------------------------------------------------===//

void Server::onDidOpen(const DidOpenTextDocumentParams &params) {
  workspace.open(params.textDocument);
  unpublished = true;
}

void Server::onDidChange(const DidChangeTextDocumentParams &params) {
  workspace.change(params);
  unpublished = true;
}

void Server::onDidClose(const DocumentParams &params) {
  workspace.close(params.textDocument.uri);
  unpublished = true;
}

//===----------------------------------------------------------------------===//
// What happens on the disk; nothing depends on what is said about it
//===----------------------------------------------------------------------===//

void Server::onDidSave(const DocumentParams &) {
  workspace.invalidate();
  unpublished = true;
}

void Server::onWatchedFiles(const DidChangeWatchedFilesParams &) {
  workspace.invalidate();
  unpublished = true;
}

void Server::onWorkspaceFolders(const DidChangeWorkspaceFoldersParams &params) {
  for (const WorkspaceFolder &folder : params.event.removed)
    if (std::optional<std::string> path = pathOfUri(folder.uri))
      llvm::erase(workspace.folders, *path);
  for (const WorkspaceFolder &folder : params.event.added)
    addFolder(folder.uri);
  workspace.invalidate();
  unpublished = true;
}

void Server::onConfiguration(const Nothing &) {
  workspace.invalidate();
  unpublished = true;
}

//===----------------------------------------------------------------------===//
// Diagnostics
//===----------------------------------------------------------------------===//

void Server::publish() {
  unpublished = false;
  workspace.refresh();
  DiagnosticsByUri current;
  std::set<std::string> freshUris;
  for (auto &[key, project] : workspace.projects()) {
    for (auto &[uri, diagnostics] : diagnosticsOf(project, features)) {
      current[uri] = std::move(diagnostics);
      if (project.fresh)
        freshUris.insert(uri);
    }
    project.fresh = false;
  }
  // What no project mentions any more is cleared.
  for (const auto &[uri, diagnostics] : published)
    current.try_emplace(uri);
  for (const auto &[uri, diagnostics] : current) {
    const Buffer *buffer = workspace.findBuffer(uri);
    auto before = published.find(uri);
    bool isSame = before == published.end() ? diagnostics.empty()
                                            : before->second == diagnostics;
    // An open text is answered at each version, be it that nothing changed.
    if (isSame && !(buffer && freshUris.count(uri)))
      continue;
    publishDiagnostics(
        {uri, buffer ? buffer->version : std::nullopt, diagnostics});
  }
  erase_if(current, [](const auto &entry) { return entry.second.empty(); });
  published = std::move(current);
  showProblems();
}

/// Shows what has no place in a file, once for as long as it lasts.
void Server::showProblems() {
  std::set<std::string> current;
  for (const auto &[key, project] : workspace.projects())
    for (const Problem &problem : project.problems)
      if (!problem.file)
        current.insert(workspace.shorten(problem.message, project.project));
  for (const std::string &message : current)
    if (!shownProblems.count(message))
      showMessage({MessageType::Error, "Holdfast: " + plainMessage(message)});
  shownProblems = std::move(current);
}

//===----------------------------------------------------------------------===//
// Features
//===----------------------------------------------------------------------===//

Expected<std::optional<Hover>>
Server::onHover(const TextDocumentPositionParams &params) {
  StringRef uri = params.textDocument.uri;
  const CheckedProject *project = workspace.projectOf(uri);
  const Buffer *buffer = workspace.findBuffer(uri);
  if (!project || !buffer)
    return std::nullopt;
  return hover(*project, buffer->path, params.position, features);
}

Expected<DocumentSymbols>
Server::onDocumentSymbol(const DocumentParams &params) {
  DocumentSymbols result;
  result.hierarchical = client.hierarchicalSymbols;
  Buffer *buffer = workspace.findBuffer(params.textDocument.uri);
  if (!buffer || !buffer->isSchema())
    return result;
  result.tree = documentSymbols(*buffer->document(), workspace.encoding);
  if (!result.hierarchical)
    result.list = flatten(result.tree, buffer->uri);
  return result;
}

/// `quickfix` is asked for by its own name, by a kind above it, or by no name.
static bool wantsQuickFixes(const CodeActionContext &context) {
  return !context.only || any_of(*context.only, [](StringRef kind) {
    return kind.empty() || kind == "quickfix";
  });
}

Expected<std::vector<CodeAction>>
Server::onCodeAction(const CodeActionParams &params) {
  StringRef uri = params.textDocument.uri;
  // Clients without literals know commands alone, of which there are none.
  if (!client.codeActionLiterals || !wantsQuickFixes(params.context))
    return std::vector<CodeAction>();
  const CheckedProject *project = workspace.projectOf(uri);
  const Buffer *buffer = workspace.findBuffer(uri);
  if (!project || !buffer)
    return std::vector<CodeAction>();
  return codeActions(*project, buffer->path, params.range, features);
}

Expected<std::vector<TextEdit>>
Server::onFormatting(const DocumentParams &params) {
  Buffer *buffer = workspace.findBuffer(params.textDocument.uri);
  if (!buffer || !buffer->isSchema())
    return std::vector<TextEdit>();
  DocumentPtr document = buffer->document();
  auto edits = formatting(*document, workspace.encoding);
  if (edits)
    return edits;
  return handleErrors(edits.takeError(), [&](const FormatRefusal &refusal) {
    uint32_t line = document->file().lines().lineOf(refusal.span().range.begin);
    return make_error<ProtocolError>(ErrorCode::RequestFailed,
                                     "not formatted: line " +
                                         std::to_string(line + 1) + ": " +
                                         refusal.message());
  });
}

} // namespace holdfast::lsp
