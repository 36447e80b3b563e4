#pragma once

#include "schema/Schema.h"

#include <vector>

namespace holdfast {

/// A declaration whose name a search has found: a block, or one of its members.
struct FoundSymbol {
  const Document *document;
  const Block *block;
  const FieldDeclaration *field = nullptr;
  const EnumValueDeclaration *value = nullptr;
  unsigned score = 0; ///< how well the name fits; more is better

  const Name &name() const {
    return field ? field->name : value ? value->name : block->name;
  }
};

/// How well a name fits what somebody typed, whose letters it must have in that
/// order: 0 where it does not. Whole names come first, then beginnings of the
/// name, of its words (`uid` in `userId`), and letters anywhere; case counts
/// little.
unsigned fitOf(llvm::StringRef query, llvm::StringRef name);

/// The blocks and members that fit the query, best first, at most `limit`. An
/// empty query finds every block and no members.
std::vector<FoundSymbol> searchSymbols(llvm::ArrayRef<DocumentPtr> documents,
                                       llvm::StringRef query, size_t limit);

} // namespace holdfast
