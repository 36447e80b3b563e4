#pragma once

#include "cli/OutputStyle.h"
#include "usage/Uses.h"

#include "llvm/Support/raw_ostream.h"

namespace holdfast::cli {

/// A use a line, `FILE:LINE:COLUMN  OBJECT  what it is`, and a line that
/// counts them. `searched` is how many files there are.
void printUsageText(llvm::raw_ostream &out, llvm::ArrayRef<usage::Use> uses,
                    size_t searched, const OutputStyle &style);

/// One object: `{"version": 1, "uses": […], "summary": {…}}`.
void printUsageJson(llvm::raw_ostream &out, llvm::ArrayRef<usage::Use> uses,
                    size_t searched);

} // namespace holdfast::cli
