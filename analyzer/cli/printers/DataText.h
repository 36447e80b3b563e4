#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

namespace holdfast::cli {

/// Prints a text that another program reads (SQL, a schema, a diff): exactly as
/// it is, but on a terminal with what that would obey or hide written out.
void printData(llvm::raw_ostream &out, llvm::StringRef text);

} // namespace holdfast::cli
