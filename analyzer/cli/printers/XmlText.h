#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast::cli {

/// Text for an attribute or the content of an XML 1.0 element in UTF-8: without
/// the secrets of connections, and with what XML cannot hold written out.
std::string xmlText(llvm::StringRef text);

} // namespace holdfast::cli
