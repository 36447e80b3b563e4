#pragma once

#include "llvm/ADT/StringRef.h"

namespace holdfast {

/// Whether one name is a part of the other, or few letters differ.
bool areNamesAlike(llvm::StringRef from, llvm::StringRef to);

/// Whether two names say the same: they differ by letter case, underscores, an
/// English plural or a common abbreviation (`qty`, `desc`) only.
bool meanTheSame(llvm::StringRef from, llvm::StringRef to);

} // namespace holdfast
