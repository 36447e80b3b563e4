#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast::lsp {

/// JSON text with what strict parsers refuse inside of strings replaced by
/// U+FFFD: bytes that are not UTF-8, and escaped halves of surrogate pairs,
/// which editors send while a document holds one. The replacement counts as
/// one UTF-16 unit, as such a half does, so that positions stay right.
std::string repairJsonText(llvm::StringRef text);

/// How deep arrays and objects nest in a JSON text; an upper bound where the
/// text is no JSON.
unsigned nestingOf(llvm::StringRef text);

} // namespace holdfast::lsp
