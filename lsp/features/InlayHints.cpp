#include "ide/InlayHints.h"

#include "lsp/Features.h"
#include "lsp/Markup.h"

using namespace llvm;

namespace holdfast::lsp {

Expected<std::vector<InlayHintItem>> inlayHint(Session &session,
                                               const InlayHintParams &params) {
  std::vector<InlayHintItem> result;
  InlayHintKinds kinds = session.inlayHints();
  if (!kinds.any())
    return result;
  std::optional<SchemaPlace> place = findSchema(session, params.textDocument);
  if (!place)
    return result;
  PositionMap positions = session.positions();
  const SourceFile &file = place->document.file();
  holdfast::Range within = positions.offsetsOf(params.range, file);
  for (const InlayHint &hint :
       inlayHints(place->analysis, place->document, within, kinds))
    result.push_back(
        {positions.rangeOf(file.span({hint.offset, hint.offset})).start,
         plainMessage(hint.label), plainMessage(hint.tooltip)});
  return result;
}

} // namespace holdfast::lsp
