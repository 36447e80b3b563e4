#pragma once

#include "ide/InlayHints.h"
#include "ide/TableFacts.h"
#include "lsp/Positions.h"
#include "lsp/Workspace.h"
#include "lsp/protocol/Diagnostics.h"
#include "lsp/protocol/EditorSettings.h"
#include "lsp/protocol/Lifecycle.h"

namespace holdfast::lsp {

/// Which code lenses are shown.
struct CodeLensKinds {
  bool tables;
  bool pendingSql;
};

/// What lasts from `initialize` to `exit`, and what answers depend on.
struct Session {
  Workspace workspace;
  ClientCapabilities client;

  /// From `initializationOptions`, and what the client configures over them.
  EditorSettings initialSettings;
  EditorSettings configured;

  /// The diagnostics that the client has pulled of a document, by its URI,
  /// under an id that no others have.
  struct PulledDiagnostics {
    uint64_t id = 0;
    std::vector<Diagnostic> diagnostics;
  };
  std::map<std::string, PulledDiagnostics> pulled;
  uint64_t lastPull = 0;

  /// The pending SQL that the client has of a document, by its URI: it is told
  /// of another one until it closes the document.
  std::map<std::string, std::string> shownSql;
  /// The states of a history up to the migration that is looked at.
  ReplayMemory scriptStates;
  /// Of the history that was asked about last; reads another one when it comes.
  LastMigrations lastMigrations;

  PositionMap positions() const { return PositionMap(workspace.encoding); }

  /// What shows in a text is off, unless somebody wants it.
  InlayHintKinds inlayHints() const;
  CodeLensKinds codeLenses() const;
  /// Whether references are looked for in the code, too: off, since it is read.
  bool looksIntoCode() const;
  /// Whether another program reports what Prisma rejects.
  bool looksForLossOnly() const;
  /// Whether the client carries out the command.
  bool offers(llvm::StringRef command) const;
};

/// A place in a schema whose project has been analyzed. The parts belong to the
/// workspace and last until its next refresh().
struct SchemaPlace {
  const CheckedProject &project;
  const Analysis &analysis;
  const Schema &schema;
  const Document &document;
  uint32_t offset; ///< in bytes
};

/// The start of a schema that a request is about; nullopt where the document is
/// none.
std::optional<SchemaPlace> findSchema(Session &session,
                                      const TextDocumentIdentifier &document);

/// The place that a request is about, of the text as the editor has it; nullopt
/// where the document is no schema.
std::optional<SchemaPlace> findPlace(Session &session,
                                     const TextDocumentPositionParams &params);

/// A schema file as the editor has it, and the newest analysis of its project,
/// which may be of an earlier text: for what must not wait for another. Lasts
/// as long as the project does.
struct TypingPlace {
  const CheckedProject &project;
  const Analysis &analysis;
  Buffer &buffer;
};

std::optional<TypingPlace> findTypingPlace(Session &session,
                                           llvm::StringRef uri);

/// The schema of the present texts; null where that of the analysis is it.
/// Where `mayDiffer` is given, a text of the place's file that differs from the
/// analyzed one there alone counts as the same.
std::unique_ptr<const Schema>
newerSchema(Session &session, const TypingPlace &place,
            std::optional<holdfast::Range> mayDiffer = std::nullopt);

} // namespace holdfast::lsp
