#pragma once

#include "lsp/protocol/BasicsJson.h"
#include "lsp/protocol/Diagnostics.h"

namespace holdfast::lsp {

WRITES(RelatedInformation, location, message)
WRITES(CodeDescription, href)

inline void to_json(Json &json, const Diagnostic &value) {
  json = Json::object();
  WRITE_MEMBER(range)
  WRITE_MEMBER(severity)
  WRITE_MEMBER(code)
  WRITE_MEMBER(codeDescription)
  WRITE_MEMBER(source)
  WRITE_MEMBER(message)
  if (!value.relatedInformation.empty())
    WRITE_MEMBER(relatedInformation)
}

WRITES(PublishDiagnosticsParams, uri, version, diagnostics)

READS(DocumentDiagnosticParams, textDocument, previousResultId)
READS(PreviousResultId, uri, value)
READS(WorkspaceDiagnosticParams, previousResultIds)

inline void to_json(Json &json, const DiagnosticReport &value) {
  json = Json::object();
  json["kind"] = value.isUnchanged ? "unchanged" : "full";
  WRITE_MEMBER(resultId)
  if (!value.isUnchanged)
    WRITE_MEMBER(items)
}

inline void to_json(Json &json, const WorkspaceDiagnosticReport &value) {
  Json items = Json::array();
  for (const DiagnosticReport &report : value.items) {
    Json item = report;
    item["uri"] = report.uri;
    // Here, null is a value: the text as it is on disk.
    item["version"] = report.version;
    items.push_back(std::move(item));
  }
  json = Json::object();
  json["items"] = std::move(items);
}

} // namespace holdfast::lsp
