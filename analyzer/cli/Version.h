#pragma once

#include "llvm/Support/raw_ostream.h"

namespace holdfast::cli {

/// The version and, in full, what a report of a bug should say: the build, the
/// platform, and what is found on this machine.
void printVersion(llvm::raw_ostream &out, bool inFull);

} // namespace holdfast::cli
