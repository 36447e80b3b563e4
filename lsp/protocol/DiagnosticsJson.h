#pragma once

#include "lsp/protocol/Diagnostics.h"
#include "lsp/protocol/JsonAppend.h"

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

inline void appendJson(std::string &out, const RelatedInformation &value) {
  out += "{\"location\":{\"range\":";
  appendJson(out, value.location.range);
  appendMember(out, "uri", value.location.uri);
  out += '}';
  appendMember(out, "message", value.message);
  out += '}';
}

inline void appendJson(std::string &out, const CodeDescription &value) {
  out += "{\"href\":";
  appendJson(out, value.href);
  out += '}';
}

inline void appendJson(std::string &out, const Diagnostic &value) {
  out += "{\"range\":";
  appendJson(out, value.range);
  appendMember(out, "severity", static_cast<uint32_t>(value.severity));
  appendMember(out, "code", value.code);
  appendMember(out, "codeDescription", value.codeDescription);
  appendMember(out, "source", value.source);
  appendMember(out, "message", value.message);
  if (!value.relatedInformation.empty())
    appendMember(out, "relatedInformation", value.relatedInformation);
  out += '}';
}

inline void appendJson(std::string &out,
                       const PublishDiagnosticsParams &value) {
  out += "{\"uri\":";
  appendJson(out, value.uri);
  appendMember(out, "version", value.version);
  appendMember(out, "diagnostics", value.diagnostics);
  out += '}';
}

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
