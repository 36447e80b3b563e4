#pragma once

#include "catalog/Catalog.h"

#include "llvm/ADT/StringSet.h"

namespace holdfast::keep {

/// The extensions that a database lacks and that may have types of what comes
/// back: of tables and enums any; of columns, whose types are `typesOfOthers`
/// where no statement of the copy makes them, the one that has the name of a
/// type, where there is one.
std::vector<std::string>
missingExtensions(const Catalog &earlier, const Catalog &current,
                  const Catalog &created,
                  const llvm::StringSet<> &typesOfOthers);

} // namespace holdfast::keep
