#pragma once

#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>

namespace holdfast {

/// The git program, as an absolute path: the first in `path`, the value of
/// PATH, whose folder is named in full and does not lie in `untrusted`, so that
/// a repository cannot bring its own. `untrusted` is absolute.
std::optional<std::string> findGitProgram(llvm::StringRef path,
                                          llvm::StringRef untrusted);

} // namespace holdfast
