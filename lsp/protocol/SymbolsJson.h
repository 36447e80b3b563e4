#pragma once

#include "lsp/protocol/BasicsJson.h"
#include "lsp/protocol/Symbols.h"

namespace holdfast::lsp {

inline void to_json(Json &json, const DocumentSymbol &value) {
  json = Json::object();
  WRITE_MEMBER(name)
  if (!value.detail.empty())
    WRITE_MEMBER(detail)
  WRITE_MEMBER(kind)
  WRITE_MEMBER(range)
  WRITE_MEMBER(selectionRange)
  if (!value.children.empty())
    WRITE_MEMBER(children)
}

WRITES(SymbolInformation, name, kind, location, containerName)

inline void to_json(Json &json, const DocumentSymbols &value) {
  json = value.hierarchical ? Json(value.tree) : Json(value.list);
}

} // namespace holdfast::lsp
