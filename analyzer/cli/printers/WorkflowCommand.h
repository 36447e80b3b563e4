#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast::cli {

/// A text as the message of a workflow command of GitHub Actions: nothing in it
/// ends the line, and nothing is obeyed by who reads the log. As
/// `escapeData` of GitHub's own toolkit.
std::string escapeCommandData(llvm::StringRef text);

/// The same as a property, which ends at a colon or comma as well
/// (`escapeProperty`).
std::string escapeCommandProperty(llvm::StringRef text);

} // namespace holdfast::cli
