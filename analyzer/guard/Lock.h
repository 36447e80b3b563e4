#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace holdfast::guard {

/// Lets one guard of this machine and user at a time go about a database, by
/// its label. What the guard turns into (see run()) holds the lock until it
/// ends, however that is. `waits` is called once if another one is at work, and
/// the call then waits for it.
llvm::Error takeTurn(llvm::StringRef database,
                     llvm::function_ref<void()> waits);

} // namespace holdfast::guard
