#pragma once

#include "cli/Arguments.h"
#include "cli/OutputStyle.h"

namespace holdfast::cli {

/// Text for people in at most 80 columns, fewer where the terminal is narrower.
void printHelp(llvm::raw_ostream &out, const Command &command, unsigned width);
void printHelp(llvm::raw_ostream &out, llvm::ArrayRef<const Command *> commands,
               unsigned width);

/// The columns of help on an output.
unsigned helpWidth(const OutputStyle &style);

} // namespace holdfast::cli
