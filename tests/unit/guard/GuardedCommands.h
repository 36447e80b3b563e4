#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast::guard {

/// The calls of a command line in short, one a line, or the problem. It runs in
/// a project that has scripts, tasks and `.env` files of all kinds.
std::string read(llvm::StringRef line);

} // namespace holdfast::guard
