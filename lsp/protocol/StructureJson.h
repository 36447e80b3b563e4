#pragma once

#include "lsp/protocol/BasicsJson.h"
#include "lsp/protocol/Structure.h"

namespace holdfast::lsp {

WRITES(FoldingRange, startLine, endLine, kind)
READS(SelectionRangeParams, textDocument, positions)
WRITES(LinkedEditingRanges, ranges, wordPattern)

inline void to_json(Json &json, const SelectionRange &value) {
  json = Json::object();
  for (auto range = value.ranges.rbegin(); range != value.ranges.rend();
       ++range) {
    Json inner;
    inner["range"] = *range;
    if (!json.empty())
      inner["parent"] = std::move(json);
    json = std::move(inner);
  }
}

} // namespace holdfast::lsp
