#pragma once

#include "lsp/Protocol.h"
#include "lsp/Workspace.h"

#include "llvm/Support/Error.h"

#include <functional>
#include <optional>

namespace holdfast::lsp {

class Binder;
class Transport;

/// The protocol's side of the language server: which messages there are, when
/// they are allowed, and what the client is told without having asked.
class Server {
public:
  /// Serves one client until it sends `exit` or hangs up; returns the exit
  /// status that the protocol asks for.
  int run(Transport &transport);

private:
  void bindAll(Binder &bind);
  llvm::Error admit(llvm::StringRef method) const;

  llvm::Expected<InitializeResult> onInitialize(const InitializeParams &params);
  void onInitialized(const Nothing &);
  llvm::Expected<Nothing> onShutdown(const Nothing &);
  void onExit(const Nothing &);

  void onDidOpen(const DidOpenTextDocumentParams &params);
  void onDidChange(const DidChangeTextDocumentParams &params);
  void onDidClose(const DocumentParams &params);

  enum class State { New, Running, ShutDown };
  State state = State::New;
  std::optional<int> exitStatus;
  ClientCapabilities client;
  ServerCapabilities capabilities;
  Workspace workspace;

  std::function<void(const WatchedFilesRegistration &)> registerCapability;
};

} // namespace holdfast::lsp
