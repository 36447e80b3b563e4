#pragma once

#include "lsp/protocol/BasicsJson.h"
#include "lsp/protocol/Diagnostics.h"

namespace holdfast::lsp {

WRITES(RelatedInformation, location, message)
WRITES(CodeDescription, href)

inline void to_json(Json &json, const Diagnostic &value) {
  json = Json::object();
  WRITE_MEMBER(range)
  WRITE_MEMBER(severity)
  WRITE_MEMBER(code)
  WRITE_MEMBER(codeDescription)
  WRITE_MEMBER(source)
  WRITE_MEMBER(message)
  if (!value.relatedInformation.empty())
    WRITE_MEMBER(relatedInformation)
}

WRITES(PublishDiagnosticsParams, uri, version, diagnostics)

} // namespace holdfast::lsp
