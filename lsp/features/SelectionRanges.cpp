#include "lsp/Features.h"

#include "ide/Selection.h"

using namespace llvm;

namespace holdfast::lsp {

Expected<std::vector<SelectionRange>>
selectionRanges(Session &session, const SelectionRangeParams &params) {
  std::vector<SelectionRange> result;
  Buffer *buffer = session.workspace.findBuffer(params.textDocument.uri);
  if (!buffer || !buffer->isSchema())
    return result;
  DocumentPtr document = buffer->document();
  PositionMap positions = session.positions();
  // One answer a position, as the protocol wants it.
  for (Position position : params.positions) {
    SelectionRange selection;
    uint32_t offset = positions.offsetOf(position, document->file());
    for (holdfast::Range range : selectionAround(*document, offset))
      selection.ranges.push_back(positions.rangeOf(document->span(range)));
    result.push_back(std::move(selection));
  }
  return result;
}

} // namespace holdfast::lsp
