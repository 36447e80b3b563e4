#pragma once

#include "source/Span.h"

#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast {

/// What the `///` comment of a declaration says, without the slashes: the lines
/// right above it, else the one behind it in its line. Lines that accept
/// findings are left out. Empty where there is none.
std::string docCommentOf(llvm::StringRef text, Range declaration);

} // namespace holdfast
