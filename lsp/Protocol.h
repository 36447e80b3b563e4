#pragma once

#include "llvm/Support/Error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

// The part of the Language Server Protocol that the server speaks, as plain
// structs. Members keep their names on the wire; ProtocolJson.h maps them.

namespace holdfast::lsp {

//===----------------------------------------------------------------------===//
// Basics
//===----------------------------------------------------------------------===//

enum class ErrorCode : int {
  ParseError = -32700,
  InvalidRequest = -32600,
  MethodNotFound = -32601,
  InvalidParams = -32602,
  InternalError = -32603,
  ServerNotInitialized = -32002,
  RequestFailed = -32803,
};

/// A failure that the client is told of, with its code.
class ProtocolError : public llvm::ErrorInfo<ProtocolError> {
public:
  static char ID;
  ProtocolError(ErrorCode code, std::string message)
      : code(code), message(std::move(message)) {}
  void log(llvm::raw_ostream &out) const override { out << message; }
  std::error_code convertToErrorCode() const override {
    return llvm::inconvertibleErrorCode();
  }

  ErrorCode code;
  std::string message;
};

/// A place in a text: a 0-based line, and a column in the unit that client and
/// server agreed on.
struct Position {
  uint32_t line = 0;
  uint32_t character = 0;

  bool operator==(const Position &other) const {
    return line == other.line && character == other.character;
  }
  bool operator<(const Position &other) const {
    return std::tie(line, character) < std::tie(other.line, other.character);
  }
};

struct Range {
  Position start;
  Position end;

  bool operator==(const Range &other) const {
    return start == other.start && end == other.end;
  }
};

struct Location {
  std::string uri;
  Range range;

  bool operator==(const Location &other) const {
    return uri == other.uri && range == other.range;
  }
};

struct TextEdit {
  Range range;
  std::string newText;

  bool operator==(const TextEdit &other) const {
    return range == other.range && newText == other.newText;
  }
};

/// Parameters or a result without content.
struct Nothing {};

//===----------------------------------------------------------------------===//
// Lifecycle
//===----------------------------------------------------------------------===//

/// What the client can do, as far as an answer depends on it. A capability of
/// a wrong type counts as absent.
struct ClientCapabilities {
  std::vector<std::string> positionEncodings;
  bool relatedInformation = false;
  bool codeDescription = false;
  bool codeActionLiterals = false;
  bool preferredCodeActions = false;
  bool documentChanges = false;
  bool hierarchicalSymbols = false;
  bool markdownHover = false;
  bool registersFileWatchers = false;
};

struct WorkspaceFolder {
  std::string uri;
  std::string name;
};

struct InitializeParams {
  std::optional<std::string> rootUri;
  std::optional<std::vector<WorkspaceFolder>> workspaceFolders;
  ClientCapabilities capabilities;
};

struct ServerCapabilities {
  std::string positionEncoding;
  bool textDocumentSync = false;
  bool hover = false;
  bool documentSymbol = false;
  bool codeAction = false;
  bool formatting = false;
  bool workspaceFolders = false;
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

//===----------------------------------------------------------------------===//
// Text synchronization
//===----------------------------------------------------------------------===//

struct TextDocumentIdentifier {
  std::string uri;
};

struct VersionedTextDocumentIdentifier {
  std::string uri;
  std::optional<int32_t> version;
};

struct TextDocumentItem {
  std::string uri;
  std::string languageId;
  std::optional<int32_t> version;
  std::string text;
};

struct DidOpenTextDocumentParams {
  TextDocumentItem textDocument;
};

/// Replaces a range, or the whole text where there is none.
struct ContentChange {
  std::optional<Range> range;
  std::string text;
};

struct DidChangeTextDocumentParams {
  VersionedTextDocumentIdentifier textDocument;
  std::vector<ContentChange> contentChanges;
};

/// Parameters of didClose and didSave, and of requests about a whole document.
struct DocumentParams {
  TextDocumentIdentifier textDocument;
};

//===----------------------------------------------------------------------===//
// Diagnostics
//===----------------------------------------------------------------------===//

enum class DiagnosticSeverity {
  Error = 1,
  Warning = 2,
  Information = 3,
  Hint = 4
};

struct RelatedInformation {
  Location location;
  std::string message;

  bool operator==(const RelatedInformation &other) const {
    return location == other.location && message == other.message;
  }
};

struct CodeDescription {
  std::string href;

  bool operator==(const CodeDescription &other) const {
    return href == other.href;
  }
};

struct Diagnostic {
  Range range;
  DiagnosticSeverity severity = DiagnosticSeverity::Error;
  std::optional<std::string> code;
  std::optional<CodeDescription> codeDescription;
  std::string source;
  std::string message;
  std::vector<RelatedInformation> relatedInformation;

  bool operator==(const Diagnostic &other) const {
    return range == other.range && severity == other.severity &&
           code == other.code && codeDescription == other.codeDescription &&
           source == other.source && message == other.message &&
           relatedInformation == other.relatedInformation;
  }
};

struct PublishDiagnosticsParams {
  std::string uri;
  std::optional<int32_t> version;
  std::vector<Diagnostic> diagnostics;
};

//===----------------------------------------------------------------------===//
// Features
//===----------------------------------------------------------------------===//

struct TextDocumentPositionParams {
  TextDocumentIdentifier textDocument;
  Position position;
};

enum class MarkupKind { PlainText, Markdown };

struct MarkupContent {
  MarkupKind kind = MarkupKind::PlainText;
  std::string value;
};

struct Hover {
  MarkupContent contents;
  Range range;
};

enum class SymbolKind {
  Module = 2,
  Class = 5,
  Property = 7,
  Field = 8,
  Enum = 10,
  Interface = 11,
  EnumMember = 22,
  Struct = 23,
};

/// Flat clients are sent the symbols with their container's name instead.
struct DocumentSymbol {
  std::string name;
  std::string detail;
  SymbolKind kind = SymbolKind::Class;
  Range range;
  Range selectionRange;
  std::vector<DocumentSymbol> children;
};

struct SymbolInformation {
  std::string name;
  SymbolKind kind = SymbolKind::Class;
  Location location;
  std::optional<std::string> containerName;
};

/// The answer to textDocument/documentSymbol: one of the two forms.
struct DocumentSymbols {
  bool hierarchical = true;
  std::vector<DocumentSymbol> tree;
  std::vector<SymbolInformation> list;
};

struct CodeActionContext {
  std::optional<std::vector<std::string>> only;
};

struct CodeActionParams {
  TextDocumentIdentifier textDocument;
  Range range;
  CodeActionContext context;
};

/// The edits of one document; sent with `version` where the client knows
/// versioned edits.
struct TextDocumentEdit {
  std::string uri;
  std::optional<int32_t> version;
  std::vector<TextEdit> edits;

  bool operator==(const TextDocumentEdit &other) const {
    return uri == other.uri && version == other.version && edits == other.edits;
  }
};

struct WorkspaceEdit {
  bool versioned = false; ///< `documentChanges` rather than `changes`
  std::vector<TextDocumentEdit> documents;

  bool operator==(const WorkspaceEdit &other) const {
    return versioned == other.versioned && documents == other.documents;
  }
};

struct CodeAction {
  std::string title;
  std::string kind;
  std::vector<Diagnostic> diagnostics;
  std::optional<bool> isPreferred;
  WorkspaceEdit edit;
};

} // namespace holdfast::lsp
