#pragma once

#include "lsp/protocol/JsonAppend.h"
#include "lsp/protocol/SemanticTokens.h"

namespace holdfast::lsp {

inline void appendJson(std::string &out, const SemanticTokens &value) {
  out += '{';
  if (value.resultId) {
    out += "\"resultId\":";
    appendJson(out, *value.resultId);
    out += ',';
  }
  out += "\"data\":";
  appendJson(out, value.data);
  out += '}';
}

READS(SemanticTokensRangeParams, textDocument, range)
READS(SemanticTokensDeltaParams, textDocument, previousResultId)
WRITES(SemanticTokensLegend, tokenTypes, tokenModifiers)

inline void appendJson(std::string &out, const SemanticTokensEdit &value) {
  out += "{\"start\":";
  appendJson(out, value.start);
  out += ",\"deleteCount\":";
  appendJson(out, value.deleteCount);
  out += ",\"data\":";
  appendJson(out, value.data);
  out += '}';
}

inline void appendJson(std::string &out, const SemanticTokensDelta &value) {
  out += "{\"resultId\":";
  appendJson(out, value.resultId);
  out += value.isFull ? ",\"data\":" : ",\"edits\":";
  if (value.isFull)
    appendJson(out, value.data);
  else
    appendJson(out, value.edits);
  out += '}';
}

} // namespace holdfast::lsp
