#pragma once

#include "llvm/ADT/ArrayRef.h"

#include <string>

namespace holdfast::lsp {

/// The program `holdfast-lsp`, given its words without its name: serves one
/// client over the standard streams. Its exit status.
int runServer(llvm::ArrayRef<std::string> words);

} // namespace holdfast::lsp
