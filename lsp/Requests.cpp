#include "lsp/Binder.h"
#include "lsp/Features.h"
#include "lsp/protocol/CodeActionsJson.h"
#include "lsp/protocol/CompletionJson.h"
#include "lsp/protocol/DiagnosticsJson.h"
#include "lsp/protocol/HoverJson.h"
#include "lsp/protocol/LensesJson.h"
#include "lsp/protocol/NavigationJson.h"
#include "lsp/protocol/RenameJson.h"
#include "lsp/protocol/SemanticTokensJson.h"
#include "lsp/protocol/StructureJson.h"
#include "lsp/protocol/SymbolsJson.h"

namespace holdfast::lsp {

void bindRequests(Binder &bind, Session &session) {
  bind.request("holdfast/pendingSql", session, pendingSqlOf);
  bind.request("textDocument/codeAction", session, codeActions);
  bind.request("textDocument/completion", session, completion);
  bind.request("textDocument/codeLens", session, codeLens);
  bind.request("textDocument/definition", session, definition);
  bind.request("textDocument/diagnostic", session, documentDiagnostics);
  bind.request("textDocument/documentHighlight", session, documentHighlight);
  bind.request("textDocument/documentLink", session, documentLink);
  bind.request("textDocument/documentSymbol", session, documentSymbols);
  bind.request("textDocument/foldingRange", session, foldingRanges);
  bind.request("textDocument/formatting", session, formatting);
  bind.request("textDocument/hover", session, hover);
  bind.request("textDocument/implementation", session, implementation);
  bind.request("textDocument/inlayHint", session, inlayHint);
  bind.request("textDocument/linkedEditingRange", session, linkedEditingRange);
  bind.request("textDocument/onTypeFormatting", session, onTypeFormatting);
  bind.request("textDocument/prepareRename", session, prepareRename);
  bind.request("textDocument/rangeFormatting", session, rangeFormatting);
  bind.request("textDocument/references", session, references);
  bind.request("textDocument/rename", session, renameSymbol);
  bind.request("textDocument/selectionRange", session, selectionRanges);
  bind.request("textDocument/semanticTokens/full", session, semanticTokensFull);
  bind.request("textDocument/semanticTokens/full/delta", session,
               semanticTokensDelta);
  bind.request("textDocument/semanticTokens/range", session,
               semanticTokensRange);
  bind.request("textDocument/typeDefinition", session, typeDefinition);
  bind.request("workspace/diagnostic", session, workspaceDiagnostics);
  bind.request("workspace/symbol", session, workspaceSymbols);
  bind.request("workspace/willRenameFiles", session, willRenameFiles);
}

} // namespace holdfast::lsp
