#pragma once

#include "introspect/PostgresClient.h"

namespace holdfast::keep {

/// Makes the server write values, for the rest of the transaction, so that any
/// session reads them back as they were.
llvm::Error setPostgresTexts(introspect::PostgresClient &client);

} // namespace holdfast::keep
