#pragma once

#include "schema/Provider.h"

#include "llvm/Support/Error.h"

#include <optional>

namespace holdfast::cli {

/// The value of `--provider`: nothing for an empty text, an error for a name
/// that is none.
llvm::Expected<std::optional<Provider>>
parseProviderOption(llvm::StringRef text);

} // namespace holdfast::cli
