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

/// The place that a request is about, of the text as the editor has it; nullopt
/// where the document is no schema.
std::optional<SchemaPlace> findPlace(Session &session,
                                     const TextDocumentPositionParams &params);

} // namespace holdfast::lsp
