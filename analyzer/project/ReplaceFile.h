#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace holdfast {

/// Replaces a file on disk whole or not at all, keeping its permissions and
/// following links. Refuses when its content is not `expected` any more.
llvm::Error replaceFile(llvm::StringRef path, llvm::StringRef expected,
                        llvm::StringRef text);

} // namespace holdfast
