#pragma once

#include "cli/Arguments.h"

namespace holdfast::cli {

/// Writes holdfast(1), in the language of troff, from what the commands say of
/// themselves.
void printManPage(llvm::raw_ostream &out,
                  llvm::ArrayRef<const Command *> commands);

} // namespace holdfast::cli
