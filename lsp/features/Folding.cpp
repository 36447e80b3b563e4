#include "lsp/Features.h"

#include "ide/Folding.h"

using namespace llvm;

namespace holdfast::lsp {

Expected<std::vector<FoldingRange>>
foldingRanges(Session &session, const DocumentParams &params) {
  std::vector<FoldingRange> result;
  Buffer *buffer = session.workspace.findBuffer(params.textDocument.uri);
  if (!buffer || !buffer->isSchema())
    return result;
  DocumentPtr document = buffer->document();
  PositionMap positions = session.positions();
  for (const FoldingPart &part : foldingParts(*document)) {
    Range range = positions.rangeOf(document->span(part.range));
    std::optional<std::string> kind;
    if (part.kind == FoldingPart::Kind::Comment)
      kind = "comment";
    else if (part.kind == FoldingPart::Kind::Region)
      kind = "region";
    if (range.start.line < range.end.line)
      result.push_back({range.start.line, range.end.line, std::move(kind)});
  }
  return result;
}

} // namespace holdfast::lsp
