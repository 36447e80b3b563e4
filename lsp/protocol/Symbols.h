#pragma once

#include "lsp/protocol/Basics.h"

namespace holdfast::lsp {

enum class SymbolKind {
  Module = 2,
  Class = 5,
  Property = 7,
  Field = 8,
  Enum = 10,
  Interface = 11,
  EnumMember = 22,
  Struct = 23,
};

/// Flat clients are sent the symbols with their container's name instead.
struct DocumentSymbol {
  std::string name;
  std::string detail;
  SymbolKind kind = SymbolKind::Class;
  Range range;
  Range selectionRange;
  std::vector<DocumentSymbol> children;
};

struct SymbolInformation {
  std::string name;
  SymbolKind kind = SymbolKind::Class;
  Location location;
  std::optional<std::string> containerName;
};

struct WorkspaceSymbolParams {
  std::string query;
};

/// The answer to textDocument/documentSymbol: one of the two forms.
struct DocumentSymbols {
  bool hierarchical = true;
  std::vector<DocumentSymbol> tree;
  std::vector<SymbolInformation> list;
};

} // namespace holdfast::lsp
