#pragma once

#include "schema/Schema.h"

namespace holdfast {

/// What a name in a schema stands for; one of the pointers is set. They point
/// into the schema.
struct Symbol {
  const Model *model = nullptr;
  const Field *field = nullptr;
  const Enum *enumeration = nullptr;
};

/// A symbol, and the name in a document that stands for it.
struct SymbolAt {
  Range range;
  Symbol symbol;
};

/// The symbol whose name stands at a byte offset: a declared one, or one that a
/// type refers to. An offset right after the last character still means the
/// name.
std::optional<SymbolAt> findSymbol(const Schema &schema,
                                   const Document &document, uint32_t offset);

} // namespace holdfast
