#pragma once

#include "lsp/protocol/BasicsJson.h"
#include "lsp/protocol/Rename.h"

namespace holdfast::lsp {

WRITES(RenamePlaceholder, range, placeholder)
READS(RenameParams, textDocument, position, newName)

} // namespace holdfast::lsp
