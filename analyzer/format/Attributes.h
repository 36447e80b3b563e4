#pragma once

#include "syntax/Ast.h"

#include <string>

namespace holdfast {

/// Where an attribute stands among those of its field or block: the smaller
/// ones first, equal ones as they are written.
unsigned attributeRank(const Attribute &attribute);

/// Appends `sigil`, `@` or `@@`, the name and the arguments.
void appendAttribute(llvm::StringRef text, llvm::StringRef sigil,
                     const Attribute &attribute, std::string &out);

/// The attributes of a field or enum value in their order, one blank between.
std::string attributeList(llvm::StringRef text,
                          llvm::ArrayRef<Attribute> attributes);

} // namespace holdfast
