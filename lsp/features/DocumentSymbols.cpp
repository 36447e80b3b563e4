#include "lsp/Features.h"
#include "lsp/SqlFeatures.h"

using namespace llvm;

namespace holdfast::lsp {

std::optional<SymbolKind> symbolKindOf(BlockKind kind) {
  switch (kind) {
  case BlockKind::Model:
    return SymbolKind::Class;
  case BlockKind::View:
    return SymbolKind::Interface;
  case BlockKind::CompositeType:
    return SymbolKind::Struct;
  case BlockKind::Enum:
    return SymbolKind::Enum;
  case BlockKind::Datasource:
  case BlockKind::Generator:
    return SymbolKind::Module;
  case BlockKind::TypeAlias:
  case BlockKind::Unknown:
    return std::nullopt;
  }
  llvm_unreachable("covered switch");
}

namespace {

/// Makes the symbols of one document.
class SymbolMaker {
public:
  SymbolMaker(const Document &document, PositionEncoding encoding)
      : document(document), positions(encoding) {}

  DocumentSymbol make(const Block &block, SymbolKind kind) {
    DocumentSymbol symbol =
        make(block.name, keyword(block.kind), kind, block.range);
    for (const FieldDeclaration &field : block.fields) {
      StringRef type =
          field.type ? document.file().text(field.type->range) : StringRef();
      symbol.children.push_back(
          make(field.name, type, SymbolKind::Field, field.range));
    }
    for (const EnumValueDeclaration &value : block.values)
      symbol.children.push_back(
          make(value.name, "", SymbolKind::EnumMember, value.range));
    for (const Property &property : block.properties)
      symbol.children.push_back(
          make(property.key, "", SymbolKind::Property, property.range));
    return symbol;
  }

private:
  DocumentSymbol make(Name name, StringRef detail, SymbolKind kind,
                      holdfast::Range range) {
    return {name.text.str(),
            detail.str(),
            kind,
            positions.rangeOf(document.span(range)),
            positions.rangeOf(document.span(name.range)),
            {}};
  }

  const Document &document;
  PositionMap positions;
};

} // namespace

static std::vector<DocumentSymbol> symbolsOf(const Document &document,
                                             PositionEncoding encoding) {
  SymbolMaker maker(document, encoding);
  std::vector<DocumentSymbol> symbols;
  for (const Block &block : document.blocks())
    if (std::optional<SymbolKind> kind = symbolKindOf(block.kind))
      symbols.push_back(maker.make(block, *kind));
  return symbols;
}

/// The same as a list, for clients that know no hierarchy.
static std::vector<SymbolInformation> flatten(ArrayRef<DocumentSymbol> symbols,
                                              StringRef uri) {
  std::vector<SymbolInformation> list;
  for (const DocumentSymbol &symbol : symbols) {
    list.push_back({symbol.name, symbol.kind, {uri.str(), symbol.range}, {}});
    for (const DocumentSymbol &child : symbol.children)
      list.push_back(
          {child.name, child.kind, {uri.str(), child.range}, symbol.name});
  }
  return list;
}

Expected<DocumentSymbols> documentSymbols(Session &session,
                                          const DocumentParams &params) {
  DocumentSymbols result;
  result.hierarchical = session.client.hierarchicalSymbols;
  Buffer *buffer = session.workspace.findBuffer(params.textDocument.uri);
  if (!buffer)
    return result;
  result.tree = buffer->isSchema()
                    ? symbolsOf(*buffer->document(), session.workspace.encoding)
                    : symbolsOfScript(session, *buffer);
  if (!result.hierarchical)
    result.list = flatten(result.tree, buffer->uri);
  return result;
}

} // namespace holdfast::lsp
