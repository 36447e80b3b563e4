#pragma once

#include "catalog/Catalog.h"

#include "llvm/Support/Error.h"

#include <string>

namespace holdfast {

/// The statements that make the catalog's objects, in an order that runs on an
/// empty database and replays to the same catalog. Views, of which only the
/// names are known, are named in a comment. An error for providers whose SQL
/// is not written.
llvm::Expected<std::string> renderSql(const Catalog &catalog);

} // namespace holdfast
