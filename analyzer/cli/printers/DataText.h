#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

namespace holdfast::cli {

/// Prints a text that another program reads (SQL, a schema, a diff): exactly as
/// it is, but on a terminal with what that would obey or hide written out.
void printData(llvm::raw_ostream &out, llvm::StringRef text);

/// Prints such a text, made of the names of a database, to standard output. In
/// continuous integration that is a log, which would obey some names: then
/// nothing is printed, and the error says so. A file takes all.
llvm::Error printDataToOutput(llvm::StringRef text);

} // namespace holdfast::cli
