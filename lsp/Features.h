#pragma once

#include "lsp/Session.h"
#include "lsp/protocol/CodeActions.h"
#include "lsp/protocol/Completion.h"
#include "lsp/protocol/Hover.h"
#include "lsp/protocol/Lenses.h"
#include "lsp/protocol/Navigation.h"
#include "lsp/protocol/Rename.h"
#include "lsp/protocol/SemanticTokens.h"
#include "lsp/protocol/Status.h"
#include "lsp/protocol/Structure.h"
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

/// What each open schema is compared with.
StatusParams statusOf(Session &session);

/// One finding as the protocol has it; the form depends on the client.
Diagnostic toProtocol(const holdfast::Diagnostic &finding,
                      const CheckedProject &project, PositionMap &positions,
                      const Session &session);

/// Edits as the protocol has them; the form depends on the client.
WorkspaceEdit toProtocol(llvm::ArrayRef<Edit> edits, PositionMap &positions,
                         const Session &session);

//===----------------------------------------------------------------------===//
// Requests
//===----------------------------------------------------------------------===//

/// What may stand at a position; the text in the editor counts, and of the
/// rest what the newest analysis knows.
llvm::Expected<CompletionList> completion(Session &session,
                                          const CompletionParams &params);

/// The diagnostics of a document, or of all, for a client that asks.
llvm::Expected<DiagnosticReport>
documentDiagnostics(Session &session, const DocumentDiagnosticParams &params);
llvm::Expected<WorkspaceDiagnosticReport>
workspaceDiagnostics(Session &session, const WorkspaceDiagnosticParams &params);

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

//===----------------------------------------------------------------------===//
// Navigation
//===----------------------------------------------------------------------===//

/// Where the name at a position is declared; of the name of a relation, the
/// other side; of a mapped name, the statement that made what it names; of a
/// database schema, where the datasource lists it.
llvm::Expected<Definition> definition(Session &session,
                                      const TextDocumentPositionParams &params);

/// The model, type or enum of the field at a position.
llvm::Expected<Definition>
typeDefinition(Session &session, const TextDocumentPositionParams &params);

/// The statements that made the table, column or type of the name at a
/// position.
llvm::Expected<Definition>
implementation(Session &session, const TextDocumentPositionParams &params);

/// Every place where the name at a position stands.
llvm::Expected<std::vector<Location>> references(Session &session,
                                                 const ReferenceParams &params);

/// The same in the document alone.
llvm::Expected<std::vector<DocumentHighlight>>
documentHighlight(Session &session, const TextDocumentPositionParams &params);

/// The name at a position, if it can be renamed; refused with what stands there
/// instead.
llvm::Expected<RenamePlaceholder>
prepareRename(Session &session, const TextDocumentPositionParams &params);

/// What renames the name at a position in every file and keeps the names of the
/// database; refused with the reason why it cannot be.
llvm::Expected<WorkspaceEdit> renameSymbol(Session &session,
                                           const RenameParams &params);

//===----------------------------------------------------------------------===//
// Structure
//===----------------------------------------------------------------------===//

/// How the protocol calls a block; nullopt for what is no symbol.
std::optional<SymbolKind> symbolKindOf(BlockKind kind);

/// The declarations of every analyzed schema that fit the query, best first.
llvm::Expected<std::vector<SymbolInformation>>
workspaceSymbols(Session &session, const WorkspaceSymbolParams &params);

/// What the pieces of a document are; all of them, those in a range, or what
/// has changed since the last answer.
llvm::Expected<SemanticTokens> semanticTokensFull(Session &session,
                                                  const DocumentParams &params);
llvm::Expected<SemanticTokens>
semanticTokensRange(Session &session, const SemanticTokensRangeParams &params);
llvm::Expected<SemanticTokensDelta>
semanticTokensDelta(Session &session, const SemanticTokensDeltaParams &params);

/// Blocks, comments and regions.
llvm::Expected<std::vector<FoldingRange>>
foldingRanges(Session &session, const DocumentParams &params);

/// What an editor selects around each position, from the word to the file.
llvm::Expected<std::vector<SelectionRange>>
selectionRanges(Session &session, const SelectionRangeParams &params);

/// The names of one relation on both of its sides, where both are in the
/// document.
llvm::Expected<std::optional<LinkedEditingRanges>>
linkedEditingRange(Session &session, const TextDocumentPositionParams &params);

//===----------------------------------------------------------------------===//
// Between and within the lines
//===----------------------------------------------------------------------===//

/// What the database has that the text does not say; nothing unless somebody
/// has switched it on.
llvm::Expected<std::vector<InlayHintItem>>
inlayHint(Session &session, const InlayHintParams &params);

/// Table, rows and last migration of each model, and the way to its pending
/// SQL where the client has one.
llvm::Expected<std::vector<CodeLens>> codeLens(Session &session,
                                               const DocumentParams &params);

/// Pages of rules, paths, and the lines of `.env` that set variables.
llvm::Expected<std::vector<DocumentLinkItem>>
documentLink(Session &session, const DocumentParams &params);

/// What keeps settings right that name the files which the client will rename.
llvm::Expected<WorkspaceEdit> willRenameFiles(Session &session,
                                              const RenameFilesParams &params);

/// The SQL that would turn the database, as far as it is known, into what the
/// schema describes.
llvm::Expected<PendingSqlResult> pendingSqlOf(Session &session,
                                              const DocumentParams &params);

/// The documents whose pending SQL has changed since the client asked for it or
/// was told; to be sent as holdfast/pendingSqlChanged.
std::vector<PendingSqlChangedParams> takePendingSqlChanges(Session &session);

} // namespace holdfast::lsp
