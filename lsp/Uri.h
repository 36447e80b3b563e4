#pragma once

#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>

namespace holdfast::lsp {

/// The path that a `file:` URI names, without `.` and `..`; nullopt for other
/// schemes (`untitled:`, `git:`) and for what is no URI.
std::optional<std::string> pathOfUri(llvm::StringRef uri);

/// The `file:` URI of an absolute path.
std::string uriOfPath(llvm::StringRef path);

} // namespace holdfast::lsp
