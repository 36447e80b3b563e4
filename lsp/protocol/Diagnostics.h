#pragma once

#include "lsp/protocol/Basics.h"

namespace holdfast::lsp {

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
// Pulled by the client
//===----------------------------------------------------------------------===//

struct DocumentDiagnosticParams {
  TextDocumentIdentifier textDocument;
  std::optional<std::string> previousResultId;
};

struct PreviousResultId {
  std::string uri;
  std::string value;
};

struct WorkspaceDiagnosticParams {
  std::vector<PreviousResultId> previousResultIds;
};

/// Of one document; without items where it is what the client has already.
struct DiagnosticReport {
  std::string uri; ///< in a report of the workspace
  std::optional<int32_t> version;
  bool isUnchanged = false;
  std::string resultId;
  std::vector<Diagnostic> items;
};

struct WorkspaceDiagnosticReport {
  std::vector<DiagnosticReport> items;
};

} // namespace holdfast::lsp
