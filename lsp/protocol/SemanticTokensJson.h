#pragma once

#include "lsp/protocol/BasicsJson.h"
#include "lsp/protocol/SemanticTokens.h"

namespace holdfast::lsp {

WRITES(SemanticTokens, resultId, data)
READS(SemanticTokensRangeParams, textDocument, range)
READS(SemanticTokensDeltaParams, textDocument, previousResultId)
WRITES(SemanticTokensEdit, start, deleteCount, data)
WRITES(SemanticTokensLegend, tokenTypes, tokenModifiers)

inline void to_json(Json &json, const SemanticTokensDelta &value) {
  json = Json::object();
  WRITE_MEMBER(resultId)
  if (value.isFull)
    WRITE_MEMBER(data)
  else
    WRITE_MEMBER(edits)
}

} // namespace holdfast::lsp
