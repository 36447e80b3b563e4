#include "ide/SemanticTokens.h"

#include "lsp/Features.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::lsp {

SemanticTokensLegend semanticTokensLegend() {
  return {{"namespace", "type", "class", "enum", "interface", "struct",
           "parameter", "property", "enumMember", "function", "keyword",
           "comment", "string", "number", "decorator"},
          {"declaration", "documentation", "defaultLibrary"}};
}

/// The tokens as numbers, each from the one before it. The text is gone through
/// once, since there are many.
static TokenData encode(ArrayRef<SemanticToken> tokens, const SourceFile &file,
                        PositionEncoding encoding) {
  TokenData data;
  data.reserve(tokens.size() * 5);
  StringRef text = file.text();
  LineIndex lines(text, LineBreaks::Any);
  auto units = [&](uint32_t begin, uint32_t end) {
    StringRef part = text.slice(begin, end);
    return encoding == PositionEncoding::Utf8
               ? end - begin
               : utf16Column(part, static_cast<uint32_t>(part.size()));
  };
  uint32_t line = 0, lastLine = 0, lastColumn = 0;
  for (const SemanticToken &token : tokens) {
    while (line + 1 < lines.lineCount() &&
           lines.lineStart(line + 1) <= token.range.begin)
      ++line;
    uint32_t column = units(lines.lineStart(line), token.range.begin);
    uint32_t length = units(token.range.begin, token.range.end);
    bool isSameLine = line == lastLine;
    data.insert(data.end(),
                {line - lastLine, isSameLine ? column - lastColumn : column,
                 length, static_cast<uint32_t>(token.type),
                 static_cast<uint32_t>(token.modifiers)});
    lastLine = line;
    lastColumn = column;
  }
  return data;
}

static TokenData dataOf(const SchemaPlace &place, holdfast::Range within,
                        const Session &session) {
  return encode(semanticTokens(place.schema, place.document, within),
                place.document.file(), session.workspace.encoding);
}

static holdfast::Range wholeOf(const Document &document) {
  return document.file().wholeFile().range;
}

/// Keeps what the client was told, for the next difference.
static std::string remember(Buffer &buffer, TokenData data) {
  std::string id = std::to_string(++buffer.sentTokens.count);
  buffer.sentTokens.data = std::move(data);
  return id;
}

Expected<SemanticTokens> semanticTokensFull(Session &session,
                                            const DocumentParams &params) {
  std::optional<SchemaPlace> place = findSchema(session, params.textDocument);
  if (!place)
    return SemanticTokens();
  TokenData data = dataOf(*place, wholeOf(place->document), session);
  Buffer &buffer = *session.workspace.findBuffer(params.textDocument.uri);
  return SemanticTokens{remember(buffer, data), std::move(data)};
}

Expected<SemanticTokens>
semanticTokensRange(Session &session, const SemanticTokensRangeParams &params) {
  std::optional<SchemaPlace> place = findSchema(session, params.textDocument);
  if (!place)
    return SemanticTokens();
  PositionMap positions = session.positions();
  const SourceFile &file = place->document.file();
  holdfast::Range within = positions.offsetsOf(params.range, file);
  return SemanticTokens{std::nullopt, dataOf(*place, within, session)};
}

/// What differs between two results, in whole tokens, as one edit.
static SemanticTokensEdit differenceOf(const TokenData &before,
                                       const TokenData &after) {
  constexpr size_t width = 5;
  size_t shorter = std::min(before.size(), after.size());
  size_t start =
      std::mismatch(before.begin(), before.begin() + shorter, after.begin())
          .first -
      before.begin();
  start -= start % width;
  size_t end =
      std::mismatch(before.rbegin(), before.rbegin() + (shorter - start),
                    after.rbegin())
          .first -
      before.rbegin();
  end -= end % width;
  return {static_cast<uint32_t>(start),
          static_cast<uint32_t>(before.size() - start - end),
          TokenData(after.begin() + start, after.end() - end)};
}

Expected<SemanticTokensDelta>
semanticTokensDelta(Session &session, const SemanticTokensDeltaParams &params) {
  SemanticTokensDelta result;
  std::optional<SchemaPlace> place = findSchema(session, params.textDocument);
  if (!place)
    return result;
  TokenData data = dataOf(*place, wholeOf(place->document), session);
  Buffer &buffer = *session.workspace.findBuffer(params.textDocument.uri);
  result.isFull =
      params.previousResultId != std::to_string(buffer.sentTokens.count);
  if (result.isFull) {
    result.data = data;
  } else if (buffer.sentTokens.data == data) {
    result.resultId = params.previousResultId;
    return result;
  } else {
    result.edits.push_back(differenceOf(buffer.sentTokens.data, data));
  }
  result.resultId = remember(buffer, std::move(data));
  return result;
}

} // namespace holdfast::lsp
