#pragma once

#include "llvm/Support/raw_ostream.h"

namespace holdfast::cli {

/// Prints docs/rules.md: all rules by category and group, from what they
/// declare.
void printRulesMarkdown(llvm::raw_ostream &out);

} // namespace holdfast::cli
