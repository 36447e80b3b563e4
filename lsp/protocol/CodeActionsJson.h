#pragma once

#include "lsp/protocol/CodeActions.h"
#include "lsp/protocol/DiagnosticsJson.h"

namespace holdfast::lsp {

READS(CodeActionContext, only)
READS(CodeActionParams, textDocument, range, context)

WRITES(Command, title, command, arguments)
WRITES(CodeAction, title, kind, diagnostics, isPreferred, edit, command)

} // namespace holdfast::lsp
