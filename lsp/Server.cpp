#include "lsp/Server.h"

#include "lsp/Binder.h"
#include "lsp/Log.h"

using namespace llvm;

namespace holdfast::lsp {

void Server::bindAll(Binder &bind) {
  bind.request("initialize", this, &Server::onInitialize);
  bind.notification("initialized", this, &Server::onInitialized);
  bind.request("shutdown", this, &Server::onShutdown);
  bind.notification("exit", this, &Server::onExit);

  bind.notification("textDocument/didOpen", this, &Server::onDidOpen);
  bind.notification("textDocument/didChange", this, &Server::onDidChange);
  bind.notification("textDocument/didClose", this, &Server::onDidClose);

  registerCapability = bind.outgoingRequest<WatchedFilesRegistration>(
      "client/registerCapability");

  capabilities.textDocumentSync = bind.handles("textDocument/didChange");
  capabilities.hover = bind.handles("textDocument/hover");
  capabilities.documentSymbol = bind.handles("textDocument/documentSymbol");
  capabilities.codeAction = bind.handles("textDocument/codeAction");
  capabilities.workspaceFolders =
      bind.handles("workspace/didChangeWorkspaceFolders");
}

int Server::run(Transport &transport) {
  Binder bind(transport);
  bindAll(bind);
  bind.setGate([this](StringRef method) { return admit(method); });
  while (!exitStatus) {
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

Expected<InitializeResult>
Server::onInitialize(const InitializeParams &params) {
  state = State::Running;
  client = params.capabilities;
  bool utf8 = is_contained(client.positionEncodings, "utf-8");
  workspace.setEncoding(utf8 ? PositionEncoding::Utf8
                             : PositionEncoding::Utf16);
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
}

void Server::onDidChange(const DidChangeTextDocumentParams &params) {
  workspace.change(params);
}

void Server::onDidClose(const DocumentParams &params) {
  workspace.close(params.textDocument.uri);
}

} // namespace holdfast::lsp
