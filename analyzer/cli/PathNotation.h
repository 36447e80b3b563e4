#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Path.h"

#include <string>

namespace holdfast::cli {

/// A path of the command line with `/`, as it is written everywhere else: on
/// Windows `a\b` is `a/b`, and `\\?\C:\a`, which takes away a limit that LLVM
/// does not have, `C:/a`. Elsewhere it stays as it is, and URLs do anywhere.
std::string
plainPath(llvm::StringRef path,
          llvm::sys::path::Style style = llvm::sys::path::Style::native);

} // namespace holdfast::cli
