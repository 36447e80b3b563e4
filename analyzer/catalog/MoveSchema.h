#pragma once

#include "catalog/Catalog.h"

namespace holdfast {

/// Gives what lies in the database schema `from` the schema `to`, which has
/// nothing yet, with all that refers to it. Expressions stay as they are, and
/// what was indexed has to be again.
void moveSchema(Catalog &catalog, llvm::StringRef from, llvm::StringRef to);

} // namespace holdfast
