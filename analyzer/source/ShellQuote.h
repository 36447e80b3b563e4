#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast {

/// A text in single quotes, as a POSIX shell takes it for one word.
std::string singleQuoted(llvm::StringRef text);

/// The same, without quotes where there is no need of any.
std::string shellWord(llvm::StringRef text);

} // namespace holdfast
