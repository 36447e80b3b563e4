#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast {

/// The plural of an English noun in lower case, of which `_` may separate
/// words: `category` is `categories`. A plural stays as it is.
std::string pluralOf(llvm::StringRef noun);

/// Whether a name in any letter case is what pluralOf() makes of it.
bool isPlural(llvm::StringRef name);

/// Whether the last word of a name, such as `UserNews`, is of no number, or its
/// form does not tell it.
bool hasNoNumber(llvm::StringRef name);

} // namespace holdfast
