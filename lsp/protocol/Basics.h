#pragma once

#include "llvm/Support/Error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

// What several messages of the Language Server Protocol share, as plain
// structs. Members keep their names on the wire; each header of this folder has
// a twin, as BasicsJson.h, that maps them.

namespace holdfast::lsp {

enum class ErrorCode : int {
  ParseError = -32700,
  InvalidRequest = -32600,
  MethodNotFound = -32601,
  InvalidParams = -32602,
  InternalError = -32603,
  ServerNotInitialized = -32002,
  RequestFailed = -32803,
  RequestCancelled = -32800,
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

struct TextDocumentIdentifier {
  std::string uri;
};

struct VersionedTextDocumentIdentifier {
  std::string uri;
  std::optional<int32_t> version;
};

/// Parameters of requests and notifications about a whole document.
struct DocumentParams {
  TextDocumentIdentifier textDocument;
};

/// Parameters of requests about a part of a document.
struct DocumentRangeParams {
  TextDocumentIdentifier textDocument;
  Range range;
};

struct TextDocumentPositionParams {
  TextDocumentIdentifier textDocument;
  Position position;
};

enum class MarkupKind { PlainText, Markdown };

struct MarkupContent {
  MarkupKind kind = MarkupKind::PlainText;
  std::string value;
};

/// Something that the client does when a person asks for it; an empty command
/// is a text alone.
struct Command {
  std::string title;
  std::string command;
  std::vector<std::string> arguments;
};

/// The edits of one document; sent with `version` where the client knows
/// versioned edits.
struct TextDocumentEdit {
  std::string uri;
  std::optional<int32_t> version;
  std::vector<TextEdit> edits;
  /// Whether the file is made first; for clients that create files.
  bool isNew = false;

  bool operator==(const TextDocumentEdit &other) const {
    return uri == other.uri && version == other.version &&
           edits == other.edits && isNew == other.isNew;
  }
};

struct WorkspaceEdit {
  bool versioned = false; ///< `documentChanges` rather than `changes`
  std::vector<TextDocumentEdit> documents;

  bool operator==(const WorkspaceEdit &other) const {
    return versioned == other.versioned && documents == other.documents;
  }
};

} // namespace holdfast::lsp
