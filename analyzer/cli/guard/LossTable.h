#pragma once

#include "cli/OutputStyle.h"
#include "guard/Plan.h"

namespace holdfast::cli {

/// The losses as a table: what, how much, what Prisma does before it, who
/// refers to it, and the places in the code where somebody looked.
void printLossTable(llvm::raw_ostream &out, llvm::ArrayRef<guard::Loss> losses,
                    const OutputStyle &style);

} // namespace holdfast::cli
