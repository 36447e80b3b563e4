#pragma once

#include "lsp/protocol/EditorSettings.h"

#include <set>

namespace holdfast::lsp {

/// What the client can do, as far as an answer depends on it. A capability of
/// a wrong type counts as absent.
struct ClientCapabilities {
  std::vector<std::string> positionEncodings;
  bool takesDiagnostics = false; ///< textDocument/publishDiagnostics
  bool pullsDiagnostics = false; ///< textDocument/diagnostic
  bool relatedInformation = false;
  bool codeDescription = false;
  bool codeActionLiterals = false;
  bool preferredCodeActions = false;
  bool documentChanges = false;
  bool createsFiles = false; ///< for an edit
  bool hierarchicalSymbols = false;
  bool markdownHover = false;
  bool completionSnippets = false;
  bool completionInsertReplace = false;
  bool completionMarkdown = false;
  bool definitionLinks = false;
  bool preparesRename = false;
  bool configuration = false; ///< can be asked for settings
  bool registersConfiguration = false;
  bool refreshesInlayHints = false;
  bool refreshesCodeLenses = false;
  bool refreshesDiagnostics = false; ///< that it pulls
  bool registersFileWatchers = false;
};

struct WorkspaceFolder {
  std::string uri;
  std::string name;
};

struct InitializeParams {
  std::optional<int64_t> processId; ///< of the client
  std::optional<std::string> rootUri;
  std::optional<std::vector<WorkspaceFolder>> workspaceFolders;
  ClientCapabilities capabilities;
  EditorSettings initializationOptions;
};

struct ServerCapabilities {
  std::string positionEncoding;
  bool offersPull = false;     ///< of diagnostics
  bool preparesRename = false; ///< only where the client knows of it
  /// What the server has bound; it announces nothing else.
  std::set<std::string> methods;
};

struct ServerInfo {
  std::string name;
  std::string version;
};

struct InitializeResult {
  ServerCapabilities capabilities;
  ServerInfo serverInfo;
};

/// A pattern of files that the client is asked to watch.
struct FileSystemWatcher {
  std::string globPattern;
};

/// Asks for workspace/didChangeWatchedFiles.
struct WatchedFilesRegistration {
  std::string id;
  std::vector<FileSystemWatcher> watchers;
};

struct FileEvent {
  std::string uri;
};

struct DidChangeWatchedFilesParams {
  std::vector<FileEvent> changes;
};

struct WorkspaceFoldersChangeEvent {
  std::vector<WorkspaceFolder> added;
  std::vector<WorkspaceFolder> removed;
};

struct DidChangeWorkspaceFoldersParams {
  WorkspaceFoldersChangeEvent event;
};

enum class MessageType { Error = 1, Warning = 2, Info = 3 };

struct ShowMessageParams {
  MessageType type = MessageType::Info;
  std::string message;
};

} // namespace holdfast::lsp
