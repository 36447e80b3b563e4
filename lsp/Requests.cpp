#include "lsp/Binder.h"
#include "lsp/Features.h"
#include "lsp/protocol/CodeActionsJson.h"
#include "lsp/protocol/HoverJson.h"
#include "lsp/protocol/SymbolsJson.h"

namespace holdfast::lsp {

void bindRequests(Binder &bind, Session &session) {
  bind.request("textDocument/codeAction", session, codeActions);
  bind.request("textDocument/documentSymbol", session, documentSymbols);
  bind.request("textDocument/formatting", session, formatting);
  bind.request("textDocument/hover", session, hover);
  bind.request("textDocument/onTypeFormatting", session, onTypeFormatting);
  bind.request("textDocument/rangeFormatting", session, rangeFormatting);
}

} // namespace holdfast::lsp
