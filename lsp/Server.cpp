#include "lsp/Server.h"

#include "lsp/Binder.h"
#include "lsp/Markup.h"
#include "lsp/Uri.h"
#include "lsp/protocol/DiagnosticsJson.h"
#include "lsp/protocol/LensesJson.h"
#include "lsp/protocol/LifecycleJson.h"
#include "lsp/protocol/StatusJson.h"
#include "lsp/protocol/TextSyncJson.h"
#include "platform/Program.h"

using namespace llvm;

namespace holdfast::lsp {

Server::Server() = default;
Server::~Server() = default;

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

  bindRequests(bind, session);
  capabilities.methods = bind.methods();

  registerCapability = bind.outgoingRequest<WatchedFilesRegistration>(
      "client/registerCapability");
  registerConfiguration = bind.outgoingRequest<ConfigurationRegistration>(
      "client/registerCapability");
  askConfiguration = bind.outgoingRequest<ConfigurationParams>(
      "workspace/configuration", this, &Server::onConfigurationResult);
  refreshInlayHints =
      bind.outgoingRequest<Nothing>("workspace/inlayHint/refresh");
  refreshDiagnostics =
      bind.outgoingRequest<Nothing>("workspace/diagnostic/refresh");
  refreshCodeLenses =
      bind.outgoingRequest<Nothing>("workspace/codeLens/refresh");
  pendingSqlChanged = bind.outgoingNotification<PendingSqlChangedParams>(
      "holdfast/pendingSqlChanged");
  publishDiagnostics = bind.outgoingNotification<PublishDiagnosticsParams>(
      "textDocument/publishDiagnostics");
  showMessage =
      bind.outgoingNotification<ShowMessageParams>("window/showMessage");
  sendStatus = bind.outgoingNotification<StatusParams>("holdfast/status");
}

/// In ms.
static constexpr int clientCheckInterval = 3000;

static int millisecondsUntil(EditInFlight::Clock::time_point due) {
  using namespace std::chrono;
  auto rest = ceil<milliseconds>(due - EditInFlight::Clock::now());
  return std::max(0, static_cast<int>(rest.count()));
}

void Server::connect(Transport &transport) {
  this->transport = &transport;
  bind = std::make_unique<Binder>(transport);
  bindAll(*bind);
  bind->setGate([this](StringRef method) { return admit(method); });
  transport.setArrivalHook(
      [this](StringRef payload) { bind->foresee(payload); });
}

std::optional<int> Server::status() const {
  if (!exitStatus && hungUp)
    return state == State::ShutDown ? 0 : 1;
  return exitStatus;
}

void Server::receive() {
  std::optional<Frame> frame = transport->read();
  if (!frame)
    hungUp = true;
  else if (frame->kind == Frame::Kind::Garbage)
    bind->refuse(ErrorCode::ParseError, frame->payload);
  else
    bind->receive(frame->payload);
}

std::optional<int> Server::work() {
  while (!status()) {
    // What is waiting may make an analysis pointless: more is being typed.
    if (transport->hasWaitingInput()) {
      receive();
    } else if (unpublished) {
      publish();
    } else if (auto due = session.workspace.restsAt()) {
      if (int left = millisecondsUntil(*due))
        return left;
      session.workspace.rest();
      unpublished = true;
      refreshPulled();
    } else if (session.workspace.readScripts()) {
      unpublished = true;
    } else {
      break;
    }
  }
  return std::nullopt;
}

int Server::run(Transport &transport) {
  connect(transport);
  while (true) {
    std::optional<int> due = work();
    if (status())
      return *status();
    // A client that was killed may leave the input open.
    if (!transport.waitForInput(due.value_or(clientCheckInterval)) && !due &&
        clientProcess && !platform::isRunning(*clientProcess))
      return 1;
  }
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
    session.workspace.folders.push_back(std::move(*path));
}

Expected<InitializeResult>
Server::onInitialize(const InitializeParams &params) {
  state = State::Running;
  clientProcess = params.processId;
  if (params.workspaceFolders)
    for (const WorkspaceFolder &folder : *params.workspaceFolders)
      addFolder(folder.uri);
  else if (params.rootUri)
    addFolder(*params.rootUri);
  session.client = params.capabilities;
  session.initialSettings = params.initializationOptions;
  bool utf8 = is_contained(session.client.positionEncodings, "utf-8");
  session.workspace.encoding =
      utf8 ? PositionEncoding::Utf8 : PositionEncoding::Utf16;
  // A client that is sent diagnostics and pulls them shows each twice.
  capabilities.offersPull =
      session.client.pullsDiagnostics && !session.client.takesDiagnostics;
  capabilities.preparesRename = session.client.preparesRename;
  capabilities.positionEncoding = utf8 ? "utf-8" : "utf-16";
  return InitializeResult{capabilities, {"holdfast-lsp", HOLDFAST_VERSION}};
}

void Server::onInitialized(const Nothing &) {
  session.workspace.isWatched = session.client.registersFileWatchers;
  if (session.workspace.isWatched)
    registerCapability({"watched-files",
                        {{"**/*.{prisma,sql}"},
                         {"**/prisma.config.*"},
                         {"**/.config/prisma.*"},
                         {"**/{holdfast,holdfast-baseline,package}.json"},
                         {"**/migration_lock.toml"},
                         // What runs Prisma.
                         {"**/.{github,circleci}/**/*.{yml,yaml}"},
                         {"**/{.gitlab-ci,docker-compose*}.{yml,yaml}"},
                         {"**/{Dockerfile,Procfile,Makefile,*.sh}"},
                         // Of folders that go a client may tell no more.
                         {"**/{prisma,schema,migrations}"},
                         {"**/migrations/*"},
                         // The base moves with a commit and a checkout.
                         {"**/.git/{HEAD,packed-refs}"},
                         {"**/.git/refs/**"}}});
  if (session.client.registersConfiguration)
    registerConfiguration({"configuration", "holdfast"});
  if (session.client.configuration)
    askConfiguration({"holdfast"});
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
  session.workspace.open(params.textDocument);
  unpublished = true;
}

void Server::onDidChange(const DidChangeTextDocumentParams &params) {
  session.workspace.change(params);
  unpublished = true;
}

void Server::onDidClose(const DocumentParams &params) {
  session.workspace.close(params.textDocument.uri);
  unpublished = true;
}

//===----------------------------------------------------------------------===//
// What happens on the disk; nothing depends on what is said about it
//===----------------------------------------------------------------------===//

void Server::onDidSave(const DocumentParams &) {
  session.workspace.invalidate();
  unpublished = true;
}

void Server::onWatchedFiles(const DidChangeWatchedFilesParams &) {
  session.workspace.invalidate();
  refreshShown();
  unpublished = true;
}

void Server::onWorkspaceFolders(const DidChangeWorkspaceFoldersParams &params) {
  for (const WorkspaceFolder &folder : params.event.removed)
    if (std::optional<std::string> path = pathOfUri(folder.uri))
      llvm::erase(session.workspace.folders, *path);
  for (const WorkspaceFolder &folder : params.event.added)
    addFolder(folder.uri);
  session.workspace.invalidate();
  unpublished = true;
}

void Server::applyConfiguration(const std::optional<EditorSettings> &settings) {
  session.configured = settings.value_or(EditorSettings());
  refreshShown();
}

void Server::onConfigurationResult(const ConfigurationResult &result) {
  applyConfiguration(result.holdfast);
}

/// Has a client that pulls diagnostics ask again, though nobody has typed.
void Server::refreshPulled() {
  if (capabilities.offersPull && session.client.refreshesDiagnostics)
    refreshDiagnostics({});
}

/// Has the client ask again for what it shows beside the text.
void Server::refreshShown() {
  refreshPulled();
  if (session.client.refreshesInlayHints)
    refreshInlayHints({});
  if (session.client.refreshesCodeLenses)
    refreshCodeLenses({});
}

void Server::onConfiguration(const DidChangeConfigurationParams &params) {
  if (params.holdfast)
    applyConfiguration(params.holdfast);
  else if (session.client.configuration)
    askConfiguration({"holdfast"});
  session.workspace.invalidate();
  unpublished = true;
}

//===----------------------------------------------------------------------===//
// Diagnostics
//===----------------------------------------------------------------------===//

void Server::publish() {
  unpublished = false;
  session.workspace.refresh();
  DiagnosticsByUri current;
  std::set<std::string> freshUris;
  for (auto &[key, project] : session.workspace.projects()) {
    for (auto &[uri, diagnostics] : diagnosticsOf(project, session)) {
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
    const Buffer *buffer = session.workspace.findBuffer(uri);
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
  for (const PendingSqlChangedParams &changed : takePendingSqlChanges(session))
    pendingSqlChanged(changed);
  showProblems();
  showStatus();
  session.workspace.tidy();
}

void Server::showStatus() {
  if (!session.initialSettings.status.value_or(false))
    return;
  StatusParams current = statusOf(session);
  if (current == shownStatus)
    return;
  sendStatus(current);
  shownStatus = std::move(current);
}

/// Shows what has no place in a file, once for as long as it lasts.
void Server::showProblems() {
  std::set<std::string> current;
  for (const auto &[key, project] : session.workspace.projects())
    for (const Problem &problem : project.problems)
      if (!problem.file)
        current.insert(
            session.workspace.shorten(problem.message, project.project));
  for (const std::string &message : current)
    if (!shownProblems.count(message))
      showMessage({MessageType::Error, "Holdfast: " + plainMessage(message)});
  shownProblems = std::move(current);
}

} // namespace holdfast::lsp
