#pragma once

#include "schema/Provider.h"

#include "llvm/ADT/StringRef.h"

namespace holdfast {

/// What values lose by a cast between two native types, whatever their size, as
/// CastOutcome::loss has it; empty where they lose nothing.
llvm::StringRef namedLoss(llvm::StringRef from, llvm::StringRef to,
                          Provider provider);

} // namespace holdfast
