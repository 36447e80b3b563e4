#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast {

/// The part of redactSecrets() that goes by names: `…` in the place of the
/// values of parameters, variables and options that hold secrets. References to
/// variables (`$TOKEN`) are none.
std::string redactValues(llvm::StringRef text);

} // namespace holdfast
