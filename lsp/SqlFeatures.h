#pragma once

#include "lsp/Session.h"
#include "lsp/protocol/Hover.h"
#include "lsp/protocol/Navigation.h"
#include "lsp/protocol/Symbols.h"

// What requests mean in a migration or dump.

namespace holdfast::lsp {

/// The table, column or enum at a position: what maps it, and its state before
/// the statement.
std::optional<Hover> hoverOfScript(Session &session,
                                   const TextDocumentPositionParams &params);

/// The model, field or enum that maps what stands at a position.
Definition definitionInScript(Session &session,
                              const TextDocumentPositionParams &params);

/// The statements of a script.
std::vector<DocumentSymbol> symbolsOfScript(Session &session,
                                            const Buffer &buffer);

} // namespace holdfast::lsp
