#pragma once

#include "lsp/protocol/JsonAppend.h"
#include "lsp/protocol/Lenses.h"

namespace holdfast::lsp {

READS(InlayHintParams, textDocument, range)

inline void to_json(Json &json, const InlayHintItem &value) {
  json = Json::object();
  WRITE_MEMBER(position)
  WRITE_MEMBER(label)
  WRITE_MEMBER(tooltip)
  json["paddingLeft"] = true;
}

inline void appendJson(std::string &out, const CodeLens &value) {
  out += "{\"range\":";
  appendJson(out, value.range);
  out += ",\"command\":{\"title\":";
  appendJson(out, value.command.title);
  out += ",\"command\":";
  appendJson(out, value.command.command);
  if (!value.command.arguments.empty()) {
    out += ",\"arguments\":";
    appendJson(out, value.command.arguments);
  }
  out += "}}";
}

WRITES(DocumentLinkItem, range, target, tooltip)
READS(FileRename, oldUri, newUri)
READS(RenameFilesParams, files)
WRITES(PendingSqlResult, sql, comparedWith)

inline void to_json(Json &json, const PendingSqlChangedParams &value) {
  json = Json::object();
  json["textDocument"]["uri"] = value.uri;
}

} // namespace holdfast::lsp
