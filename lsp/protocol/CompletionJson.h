#pragma once

#include "lsp/protocol/Completion.h"
#include "lsp/protocol/JsonAppend.h"

namespace holdfast::lsp {

READS(CompletionContext, triggerCharacter)
READS(CompletionParams, textDocument, position, context)

inline void appendJson(std::string &out, const CompletionEdit &value) {
  out += "{\"newText\":";
  appendJson(out, value.newText);
  out += value.replace ? ",\"insert\":" : ",\"range\":";
  appendJson(out, value.insert);
  if (value.replace) {
    out += ",\"replace\":";
    appendJson(out, *value.replace);
  }
  out += '}';
}

inline void appendJson(std::string &out, const CompletionItem &value) {
  out += "{\"label\":";
  appendJson(out, value.label);
  out += ",\"kind\":";
  appendJson(out, static_cast<uint32_t>(value.kind));
  if (value.detail) {
    out += ",\"detail\":";
    appendJson(out, *value.detail);
  }
  if (value.documentation) {
    bool markdown = value.documentation->kind == MarkupKind::Markdown;
    out += ",\"documentation\":{\"kind\":";
    out += markdown ? "\"markdown\"" : "\"plaintext\"";
    out += ",\"value\":";
    appendJson(out, value.documentation->value);
    out += '}';
  }
  out += ",\"sortText\":";
  appendJson(out, value.sortText);
  if (value.isSnippet)
    out += ",\"insertTextFormat\":2";
  out += ",\"textEdit\":";
  appendJson(out, value.textEdit);
  out += '}';
}

inline void appendJson(std::string &out, const CompletionList &value) {
  out += "{\"isIncomplete\":false,\"items\":";
  appendJson(out, value.items);
  out += '}';
}

} // namespace holdfast::lsp
