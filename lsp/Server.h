#pragma once

#include "lsp/Features.h"
#include "lsp/protocol/TextSync.h"

#include "llvm/Support/Error.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>

namespace holdfast::lsp {

class Binder;
class Transport;

/// The protocol's side of the language server: which messages there are, when
/// they are allowed, and what the client is told without having asked.
class Server {
public:
  Server();
  ~Server();
  /// Serves one client until it sends `exit` or hangs up; returns the exit
  /// status that the protocol asks for.
  int run(Transport &transport);

  /// For hosts that may not wait: connect() once, then work() whenever messages
  /// have come and when its time is up. `transport` lives as long as the
  /// server.
  void connect(Transport &transport);
  /// Answers what has come in and does what is to be done after it, without
  /// waiting. In how many milliseconds there is more to do; nullopt if that
  /// takes a message.
  std::optional<int> work();
  /// The exit status, once the client has sent `exit` or hung up.
  std::optional<int> status() const;

private:
  void bindAll(Binder &bind);
  void receive();
  llvm::Error admit(llvm::StringRef method) const;

  llvm::Expected<InitializeResult> onInitialize(const InitializeParams &params);
  void addFolder(llvm::StringRef uri);
  void onInitialized(const Nothing &);
  llvm::Expected<Nothing> onShutdown(const Nothing &);
  void onExit(const Nothing &);

  void onDidOpen(const DidOpenTextDocumentParams &params);
  void onDidChange(const DidChangeTextDocumentParams &params);
  void onDidClose(const DocumentParams &params);
  void onDidSave(const DocumentParams &params);
  void onWatchedFiles(const DidChangeWatchedFilesParams &params);
  void onWorkspaceFolders(const DidChangeWorkspaceFoldersParams &params);
  void onConfiguration(const DidChangeConfigurationParams &params);
  void onConfigurationResult(const ConfigurationResult &result);
  void applyConfiguration(const std::optional<EditorSettings> &settings);
  void refreshPulled();
  void refreshShown();

  void publish();
  void showProblems();
  void showStatus();

  Transport *transport = nullptr;
  std::unique_ptr<Binder> bind;
  bool hungUp = false;

  enum class State { New, Running, ShutDown };
  State state = State::New;
  std::optional<int> exitStatus;
  std::optional<int64_t> clientProcess;
  ServerCapabilities capabilities;
  Session session;

  /// Whether the client may have to be told other diagnostics.
  bool unpublished = false;
  DiagnosticsByUri published;
  std::set<std::string> shownProblems;
  StatusParams shownStatus;

  std::function<void(const WatchedFilesRegistration &)> registerCapability;
  std::function<void(const ConfigurationRegistration &)> registerConfiguration;
  std::function<void(const ConfigurationParams &)> askConfiguration;
  std::function<void(const Nothing &)> refreshInlayHints;
  std::function<void(const Nothing &)> refreshCodeLenses;
  std::function<void(const Nothing &)> refreshDiagnostics;
  std::function<void(const PendingSqlChangedParams &)> pendingSqlChanged;
  std::function<void(const PublishDiagnosticsParams &)> publishDiagnostics;
  std::function<void(const ShowMessageParams &)> showMessage;
  std::function<void(const StatusParams &)> sendStatus;
};

} // namespace holdfast::lsp
