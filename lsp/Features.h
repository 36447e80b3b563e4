#pragma once

#include "lsp/Session.h"
#include "lsp/protocol/CodeActions.h"
#include "lsp/protocol/Hover.h"
#include "lsp/protocol/Symbols.h"

#include <map>

// What the server answers, each in its own file of features/. None of it sees
// JSON; Requests.cpp binds the functions to the protocol's methods.

namespace holdfast::lsp {

class Binder;

/// Ties every request about documents to its function below.
void bindRequests(Binder &bind, Session &session);

//===----------------------------------------------------------------------===//
// Diagnostics
//===----------------------------------------------------------------------===//

/// Diagnostics by URI. Every schema file of the project has an entry, so that
/// what is gone is cleared.
using DiagnosticsByUri = std::map<std::string, std::vector<Diagnostic>>;

DiagnosticsByUri diagnosticsOf(const CheckedProject &project,
                               const Session &session);

/// One finding as the protocol has it; the form depends on the client.
Diagnostic toProtocol(const holdfast::Diagnostic &finding,
                      const Project &project, PositionMap &positions,
                      const Session &session);

/// Edits as the protocol has them; the form depends on the client.
WorkspaceEdit toProtocol(llvm::ArrayRef<Edit> edits, PositionMap &positions,
                         const Session &session);

//===----------------------------------------------------------------------===//
// Requests
//===----------------------------------------------------------------------===//

/// What the database has for the model, enum, field or type at a position.
llvm::Expected<std::optional<Hover>>
hover(Session &session, const TextDocumentPositionParams &params);

/// The fixes of the findings that touch the range.
llvm::Expected<std::vector<CodeAction>>
codeActions(Session &session, const CodeActionParams &params);

/// What brings a document into Prisma's official layout where it parses, as
/// `holdfast format` does, whatever the editor's settings for indentation are.
llvm::Expected<std::vector<TextEdit>> formatting(Session &session,
                                                 const DocumentParams &params);
/// The same for the blocks that a range touches.
llvm::Expected<std::vector<TextEdit>>
rangeFormatting(Session &session, const DocumentRangeParams &params);
/// Aligns the block around a position where lines need no other change.
llvm::Expected<std::vector<TextEdit>>
onTypeFormatting(Session &session, const TextDocumentPositionParams &params);

/// The blocks of a document with their members.
llvm::Expected<DocumentSymbols> documentSymbols(Session &session,
                                                const DocumentParams &params);

} // namespace holdfast::lsp
