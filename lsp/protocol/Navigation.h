#pragma once

#include "lsp/protocol/Basics.h"

namespace holdfast::lsp {

/// A way from a name to where it is declared.
struct LocationLink {
  Range originSelectionRange; ///< the name that was asked about
  std::string targetUri;
  Range targetRange;
  Range targetSelectionRange;
};

/// The answer to textDocument/definition and its kin: links, or for clients
/// that do not know them the plain places.
struct Definition {
  bool asLinks = false;
  std::vector<LocationLink> links;
};

struct ReferenceContext {
  bool includeDeclaration = false;
};

struct ReferenceParams {
  TextDocumentIdentifier textDocument;
  Position position;
  ReferenceContext context;
};

enum class DocumentHighlightKind { Text = 1, Read = 2, Write = 3 };

struct DocumentHighlight {
  Range range;
  DocumentHighlightKind kind = DocumentHighlightKind::Read;
};

} // namespace holdfast::lsp
