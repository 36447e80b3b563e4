#pragma once

#include "lsp/protocol/BasicsJson.h"
#include "lsp/protocol/TextSync.h"

namespace holdfast::lsp {

inline void from_json(const Json &json, TextDocumentItem &value) {
  READ_MEMBER(uri)
  READ_MEMBER(languageId)
  READ_MEMBER(text)
  value.version = readInteger<int32_t>(json, "version");
}

READS(DidOpenTextDocumentParams, textDocument)
READS(ContentChange, range, text)
READS(DidChangeTextDocumentParams, textDocument, contentChanges)

} // namespace holdfast::lsp
