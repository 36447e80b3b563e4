#pragma once

#include "lsp/protocol/Basics.h"

// What a text is made of: parts to fold, to select and to type in together.

namespace holdfast::lsp {

struct FoldingRange {
  uint32_t startLine = 0;
  uint32_t endLine = 0;
  /// `comment` or `region`; none for blocks.
  std::optional<std::string> kind;
};

struct SelectionRangeParams {
  TextDocumentIdentifier textDocument;
  std::vector<Position> positions;
};

/// From the inside to the outside; each becomes the parent of the one before.
struct SelectionRange {
  std::vector<Range> ranges;
};

/// Places that show one text and are edited together.
struct LinkedEditingRanges {
  std::vector<Range> ranges;
  std::string wordPattern;
};

} // namespace holdfast::lsp
