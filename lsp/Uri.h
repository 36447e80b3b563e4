#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Path.h"

#include <optional>
#include <string>

namespace holdfast::lsp {

/// The path that a `file:` URI names, without `.` and `..`; nullopt for other
/// schemes (`untitled:`, `git:`) and for what is no URI. On Windows
/// `file:///c%3A/a` is `C:/a`.
std::optional<std::string>
pathOfUri(llvm::StringRef uri,
          llvm::sys::path::Style style = llvm::sys::path::Style::native);

/// The `file:` URI of an absolute path.
std::string
uriOfPath(llvm::StringRef path,
          llvm::sys::path::Style style = llvm::sys::path::Style::native);

} // namespace holdfast::lsp
