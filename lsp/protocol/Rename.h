#pragma once

#include "lsp/protocol/Basics.h"

namespace holdfast::lsp {

/// The answer to textDocument/prepareRename: what an editor shows for change.
struct RenamePlaceholder {
  Range range;
  std::string placeholder;
};

struct RenameParams {
  TextDocumentIdentifier textDocument;
  Position position;
  std::string newName;
};

} // namespace holdfast::lsp
