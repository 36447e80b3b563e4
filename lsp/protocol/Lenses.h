#pragma once

#include "lsp/protocol/Basics.h"

// What an editor shows between and within the lines, and what they lead to.

namespace holdfast::lsp {

struct InlayHintParams {
  TextDocumentIdentifier textDocument;
  Range range;
};

struct InlayHintItem {
  Position position;
  std::string label;
  std::string tooltip;
};

struct CodeLens {
  Range range;
  Command command;
};

struct DocumentLinkItem {
  Range range;
  std::string target;
  std::string tooltip;
};

struct FileRename {
  std::string oldUri;
  std::string newUri;
};

struct RenameFilesParams {
  std::vector<FileRename> files;
};

/// The answer to holdfast/pendingSql: what `holdfast diff` would print.
struct PendingSqlResult {
  std::string sql;
  /// What the schema is compared with; absent where there is nothing.
  std::optional<std::string> comparedWith;
};

/// Parameters of holdfast/pendingSqlChanged: the document whose pending SQL is
/// another than the client has.
struct PendingSqlChangedParams {
  std::string uri;
};

} // namespace holdfast::lsp
