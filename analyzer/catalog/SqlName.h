#pragma once

#include "schema/Provider.h"

#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast {

/// The text between two quote characters, the closing one doubled inside.
std::string quoted(llvm::StringRef text, char open, char close);

/// A name as the provider's SQL quotes it: `"a"`, MySQL `` `a` ``, SQL Server
/// `[a]`.
std::string quotedName(llvm::StringRef name, Provider provider);

} // namespace holdfast
