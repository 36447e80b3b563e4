#pragma once

#include "lsp/protocol/Basics.h"

namespace holdfast::lsp {

struct TextDocumentItem {
  std::string uri;
  std::string languageId;
  std::optional<int32_t> version;
  std::string text;
};

struct DidOpenTextDocumentParams {
  TextDocumentItem textDocument;
};

/// Replaces a range, or the whole text where there is none.
struct ContentChange {
  std::optional<Range> range;
  std::string text;
};

struct DidChangeTextDocumentParams {
  VersionedTextDocumentIdentifier textDocument;
  std::vector<ContentChange> contentChanges;
};

} // namespace holdfast::lsp
