#pragma once

#include "lsp/protocol/Basics.h"

namespace holdfast::lsp {

struct CompletionContext {
  std::optional<std::string> triggerCharacter;
};

struct CompletionParams {
  TextDocumentIdentifier textDocument;
  Position position;
  CompletionContext context;
};

enum class CompletionItemKind {
  Text = 1,
  Function = 3,
  Field = 5,
  Variable = 6,
  Class = 7,
  Interface = 8,
  Module = 9,
  Property = 10,
  Value = 12,
  Enum = 13,
  Keyword = 14,
  Snippet = 15,
  EnumMember = 20,
  Constant = 21,
  Struct = 22,
  TypeParameter = 25,
};

/// What is written in the place of a range; with `replace`, the client may
/// choose between the two ranges.
struct CompletionEdit {
  std::string newText;
  Range insert;
  std::optional<Range> replace;
};

struct CompletionItem {
  std::string label;
  CompletionItemKind kind = CompletionItemKind::Text;
  std::optional<std::string> detail;
  std::optional<MarkupContent> documentation;
  std::string sortText;
  bool isSnippet = false;
  CompletionEdit textEdit;
};

/// Never incomplete: the client narrows the items down as somebody types.
struct CompletionList {
  std::vector<CompletionItem> items;
};

} // namespace holdfast::lsp
