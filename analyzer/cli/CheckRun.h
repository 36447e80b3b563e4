#pragma once

#include "cli/CheckOptions.h"

namespace holdfast::cli {

/// Checks what the options name, prints it as they ask, and tells the printers
/// `also` of it. Returns the exit status of `holdfast check`.
llvm::Expected<int> check(const CheckOptions &options,
                          llvm::ArrayRef<Printer *> also = {});

} // namespace holdfast::cli
