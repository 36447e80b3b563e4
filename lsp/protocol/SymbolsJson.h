#pragma once

#include "lsp/protocol/JsonAppend.h"
#include "lsp/protocol/Symbols.h"

namespace holdfast::lsp {

inline void appendJson(std::string &out, const DocumentSymbol &value) {
  out += "{\"name\":";
  appendJson(out, value.name);
  if (!value.detail.empty()) {
    out += ",\"detail\":";
    appendJson(out, value.detail);
  }
  out += ",\"kind\":";
  appendJson(out, static_cast<uint32_t>(value.kind));
  out += ",\"range\":";
  appendJson(out, value.range);
  out += ",\"selectionRange\":";
  appendJson(out, value.selectionRange);
  if (!value.children.empty()) {
    out += ",\"children\":";
    appendJson(out, value.children);
  }
  out += '}';
}

READS(WorkspaceSymbolParams, query)
WRITES(SymbolInformation, name, kind, location, containerName)

inline void appendJson(std::string &out, const DocumentSymbols &value) {
  if (value.hierarchical)
    appendJson(out, value.tree);
  else
    out +=
        Json(value.list).dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace holdfast::lsp
