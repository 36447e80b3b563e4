#pragma once

#include "introspect/PostgresClient.h"

namespace holdfast::keep {

/// Makes the server write values, for the rest of the transaction, so that any
/// session reads them back as they were.
llvm::Error setPostgresTexts(introspect::PostgresClient &client);

/// What COPY is given after the table: a list of columns, if there are any.
std::string copiedColumns(llvm::ArrayRef<std::string> columns,
                          Provider provider);

} // namespace holdfast::keep
