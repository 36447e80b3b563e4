#pragma once

#include "lsp/protocol/Diagnostics.h"

namespace holdfast::lsp {

struct CodeActionContext {
  std::optional<std::vector<std::string>> only;
};

struct CodeActionParams {
  TextDocumentIdentifier textDocument;
  Range range;
  CodeActionContext context;
};

struct CodeAction {
  std::string title;
  std::string kind;
  std::vector<Diagnostic> diagnostics;
  std::optional<bool> isPreferred;
  WorkspaceEdit edit;
  std::optional<Command> command = std::nullopt; ///< after the edit
};

} // namespace holdfast::lsp
