#pragma once

#include "lsp/protocol/Basics.h"

namespace holdfast::lsp {

/// Five numbers a token: line and column from the token before it, length,
/// type and modifiers by their place in the legend.
using TokenData = std::vector<uint32_t>;

struct SemanticTokens {
  std::optional<std::string> resultId;
  TokenData data;
};

struct SemanticTokensRangeParams {
  TextDocumentIdentifier textDocument;
  Range range;
};

struct SemanticTokensDeltaParams {
  TextDocumentIdentifier textDocument;
  std::string previousResultId;
};

struct SemanticTokensEdit {
  uint32_t start = 0;
  uint32_t deleteCount = 0;
  TokenData data;
};

/// The answer to …/full/delta: the edits, or all tokens where the result that
/// the client has is not known.
struct SemanticTokensDelta {
  std::string resultId;
  bool isFull = false;
  TokenData data;
  std::vector<SemanticTokensEdit> edits;
};

/// The names of the types and modifiers, in the order of SemanticToken.
struct SemanticTokensLegend {
  std::vector<std::string> tokenTypes;
  std::vector<std::string> tokenModifiers;
};

SemanticTokensLegend semanticTokensLegend();

} // namespace holdfast::lsp
