#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast {

/// `1 table`, `3 tables`: for nouns whose plural ends in a plain s.
inline std::string counted(size_t number, llvm::StringRef noun) {
  return std::to_string(number) + " " + noun.str() + (number == 1 ? "" : "s");
}

} // namespace holdfast
