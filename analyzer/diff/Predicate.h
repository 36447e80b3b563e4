#pragma once

#include "llvm/ADT/StringRef.h"

namespace holdfast {

/// Whether two predicates of partial indexes say the same: white space,
/// parentheses around a part, casts of constants, letter case of keywords and
/// quotes around plain names do not count.
bool samePredicate(llvm::StringRef from, llvm::StringRef to);

} // namespace holdfast
