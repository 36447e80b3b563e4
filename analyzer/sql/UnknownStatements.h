#pragma once

#include "catalog/Catalog.h"
#include "sql/Dialect.h"

namespace holdfast::sql {

/// What a statement that cannot be followed may make and drop, by the words in
/// it. `isOpen` if its text is only known when it runs.
UnknownStatement readUnknown(const Dialect &dialect, llvm::StringRef text,
                             Range statement, bool isOpen);

/// Whether it names a table of the catalog, which is looked through.
bool namesTable(const UnknownStatement &statement, const Catalog &catalog);

} // namespace holdfast::sql
