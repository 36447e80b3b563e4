#pragma once

#include "lsp/protocol/BasicsJson.h"
#include "lsp/protocol/Hover.h"

namespace holdfast::lsp {

WRITES(Hover, contents, range)

} // namespace holdfast::lsp
