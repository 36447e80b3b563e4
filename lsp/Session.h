#pragma once

#include "lsp/Positions.h"
#include "lsp/Workspace.h"
#include "lsp/protocol/Lifecycle.h"

namespace holdfast::lsp {

/// What lasts from `initialize` to `exit`, and what answers depend on.
struct Session {
  Workspace workspace;
  ClientCapabilities client;

  PositionMap positions() const { return PositionMap(workspace.encoding); }
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

/// The same for what must not wait for an analysis: the place in the text as
/// the editor has it, and the newest analysis, of which the schema alone is
/// brought up to date. Lasts as long as the project does.
struct TypingPlace {
  const CheckedProject &project;
  const Analysis &analysis;
  DocumentPtr document;
  uint32_t offset; ///< in bytes
  /// Of the present texts, where they are newer than the analysis.
  std::unique_ptr<const Schema> newer;

  const Schema &schema() const {
    return newer ? *newer : *analysis.inputs.schema;
  }
};

std::optional<TypingPlace>
findTypingPlace(Session &session, llvm::StringRef uri, Position position);

} // namespace holdfast::lsp
