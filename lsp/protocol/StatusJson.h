#pragma once

#include "lsp/protocol/BasicsJson.h"
#include "lsp/protocol/Status.h"

namespace holdfast::lsp {

WRITES(ProjectStatus, schema, text, problems)
WRITES(StatusParams, projects)

} // namespace holdfast::lsp
