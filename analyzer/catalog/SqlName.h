#pragma once

#include "schema/Provider.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast {

/// The text between two quote characters, the closing one doubled inside.
std::string quoted(llvm::StringRef text, char open, char close);

/// A name as the provider's SQL quotes it: `"a"`, MySQL `` `a` ``, SQL Server
/// `[a]`.
std::string quotedName(llvm::StringRef name, Provider provider);

/// `"schema"."name"`, or the name alone where `schema` is empty.
std::string qualifiedName(llvm::StringRef schema, llvm::StringRef name,
                          Provider provider);

/// `("a", "b")`
std::string quotedList(llvm::ArrayRef<std::string> names, Provider provider);

/// `'it''s'`, in which MySQL's backslashes are doubled as well.
std::string stringLiteral(llvm::StringRef text, Provider provider);

} // namespace holdfast
