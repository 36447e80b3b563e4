#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

namespace holdfast::cli {

/// Prints what turns one text into another as a unified diff, which `patch` and
/// `git apply` read. It is short where lines were only added.
void printUnifiedDiff(llvm::raw_ostream &out, llvm::StringRef path,
                      llvm::StringRef before, llvm::StringRef after);

} // namespace holdfast::cli
