#pragma once

#include "lsp/protocol/BasicsJson.h"
#include "lsp/protocol/Navigation.h"

namespace holdfast::lsp {

WRITES(LocationLink, originSelectionRange, targetUri, targetRange,
       targetSelectionRange)

inline void to_json(Json &json, const Definition &value) {
  if (value.asLinks) {
    json = value.links;
    return;
  }
  json = Json::array();
  for (const LocationLink &link : value.links)
    json.push_back(Location{link.targetUri, link.targetSelectionRange});
}

READS(ReferenceContext, includeDeclaration)
READS(ReferenceParams, textDocument, position, context)
WRITES(DocumentHighlight, range, kind)

} // namespace holdfast::lsp
