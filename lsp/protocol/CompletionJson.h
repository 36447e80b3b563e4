#pragma once

#include "lsp/protocol/BasicsJson.h"
#include "lsp/protocol/Completion.h"

namespace holdfast::lsp {

READS(CompletionContext, triggerCharacter)
READS(CompletionParams, textDocument, position, context)

inline void to_json(Json &json, const CompletionEdit &value) {
  json = Json::object();
  json["newText"] = value.newText;
  if (!value.replace) {
    json["range"] = value.insert;
    return;
  }
  json["insert"] = value.insert;
  json["replace"] = *value.replace;
}

inline void to_json(Json &json, const CompletionItem &value) {
  json = Json::object();
  WRITE_MEMBER(label)
  WRITE_MEMBER(kind)
  WRITE_MEMBER(detail)
  WRITE_MEMBER(documentation)
  WRITE_MEMBER(sortText)
  WRITE_MEMBER(filterText)
  WRITE_MEMBER(textEdit)
  if (value.isSnippet)
    json["insertTextFormat"] = 2;
}

inline void to_json(Json &json, const CompletionList &value) {
  json = {{"isIncomplete", false}, {"items", value.items}};
}

} // namespace holdfast::lsp
