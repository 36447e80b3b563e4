#pragma once

#include "lsp/Positions.h"
#include "lsp/Protocol.h"
#include "lsp/Workspace.h"

#include <map>

// What the server knows to do, each in its own file of features/. None of it
// sees JSON.

namespace holdfast::lsp {

/// What the form of an answer depends on.
struct FeatureContext {
  const Workspace &workspace;
  const ClientCapabilities &client;
};

/// Diagnostics by URI. Every schema file of the project has an entry, so that
/// what is gone is cleared.
using DiagnosticsByUri = std::map<std::string, std::vector<Diagnostic>>;

DiagnosticsByUri diagnosticsOf(const CheckedProject &project,
                               const FeatureContext &context);

/// One finding as the protocol has it; the form depends on the client.
Diagnostic toProtocol(const holdfast::Diagnostic &finding,
                      const Project &project, PositionMap &positions,
                      const FeatureContext &context);

/// The fixes of the findings that touch `range` of an open schema file.
std::vector<CodeAction> codeActions(const CheckedProject &project,
                                    llvm::StringRef path, Range range,
                                    const FeatureContext &context);

/// What the database has for the model, enum, field or type at a position.
std::optional<Hover> hover(const CheckedProject &project, llvm::StringRef path,
                           Position position, const FeatureContext &context);

/// What brings a document into Prisma's official layout; fails with a
/// FormatRefusal. The layout is the same as that of `holdfast format`, whatever
/// the editor's settings for indentation are.
llvm::Expected<std::vector<TextEdit>> formatting(const Document &document,
                                                 PositionEncoding encoding);

/// The blocks of a document with their members.
std::vector<DocumentSymbol> documentSymbols(const Document &document,
                                            PositionEncoding encoding);

/// The same as a list, for clients that know no hierarchy.
std::vector<SymbolInformation> flatten(llvm::ArrayRef<DocumentSymbol> symbols,
                                       llvm::StringRef uri);

} // namespace holdfast::lsp
