#include "lsp/Features.h"

#include "ide/SymbolSearch.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::lsp {

/// More than anybody reads; each costs time to send.
static constexpr size_t mostSymbols = 128;

static SymbolKind kindOf(const FoundSymbol &symbol) {
  if (symbol.field)
    return SymbolKind::Field;
  if (symbol.value)
    return SymbolKind::EnumMember;
  return *symbolKindOf(symbol.block->kind);
}

Expected<std::vector<SymbolInformation>>
workspaceSymbols(Session &session, const WorkspaceSymbolParams &params) {
  session.workspace.refresh();
  std::vector<DocumentPtr> documents;
  for (const auto &[key, project] : session.workspace.projects())
    if (project.analysis)
      append_range(documents, project.analysis->inputs.documents);
  PositionMap positions = session.positions();
  std::vector<SymbolInformation> result;
  for (const FoundSymbol &symbol :
       searchSymbols(documents, params.query, mostSymbols)) {
    auto uri = session.workspace.uriOf(symbol.document->file().path());
    if (!uri)
      continue;
    bool isMember = symbol.field || symbol.value;
    result.push_back(
        {symbol.name().text.str(),
         kindOf(symbol),
         {*uri, positions.rangeOf(symbol.document->span(symbol.name().range))},
         isMember ? std::optional(symbol.block->name.text.str())
                  : std::nullopt});
  }
  return result;
}

} // namespace holdfast::lsp
