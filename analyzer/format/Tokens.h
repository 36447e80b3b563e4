#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast {

/// The length of the blank that `text` starts with, 0 if it starts with none:
/// a tab or any of Unicode's space separators, which the language lets stand
/// between tokens.
size_t blankLength(llvm::StringRef text);

/// Appends an argument list or a value with the blanks where they belong. The
/// blanks follow from each token and the next alone, so nesting needs no care.
void appendTokens(llvm::StringRef source, std::string &out);

} // namespace holdfast
