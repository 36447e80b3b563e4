#pragma once

#include "lsp/protocol/Basics.h"
#include "lsp/protocol/JsonMembers.h"

namespace holdfast::lsp {

inline void from_json(const Json &json, Position &value) {
  value = {readInteger<uint32_t>(json, "line").value_or(0),
           readInteger<uint32_t>(json, "character").value_or(0)};
}

inline void to_json(Json &json, Nothing) { json = nullptr; }
inline void from_json(const Json &, Nothing &) {}

WRITES(Position, line, character)
READS(Range, start, end)
WRITES(Range, start, end)
WRITES(Location, uri, range)
WRITES(TextEdit, range, newText)

READS(TextDocumentIdentifier, uri)

inline void from_json(const Json &json,
                      VersionedTextDocumentIdentifier &value) {
  READ_MEMBER(uri)
  value.version = readInteger<int32_t>(json, "version");
}

READS(DocumentParams, textDocument)
READS(DocumentRangeParams, textDocument, range)
READS(TextDocumentPositionParams, textDocument, position)

inline void to_json(Json &json, const MarkupContent &value) {
  bool markdown = value.kind == MarkupKind::Markdown;
  json = {{"kind", markdown ? "markdown" : "plaintext"},
          {"value", value.value}};
}

inline void to_json(Json &json, const WorkspaceEdit &value) {
  json = Json::object();
  if (!value.versioned) {
    Json &changes = json["changes"] = Json::object();
    for (const TextDocumentEdit &document : value.documents)
      changes[document.uri] = document.edits;
    return;
  }
  Json &changes = json["documentChanges"] = Json::array();
  for (const TextDocumentEdit &document : value.documents) {
    if (document.isNew)
      changes.push_back({{"kind", "create"}, {"uri", document.uri}});
    // Here alone, null is a value: the text as it is on disk.
    Json identifier;
    identifier["uri"] = document.uri;
    identifier["version"] = document.version;
    Json edit;
    edit["textDocument"] = std::move(identifier);
    edit["edits"] = document.edits;
    changes.push_back(std::move(edit));
  }
}

} // namespace holdfast::lsp
