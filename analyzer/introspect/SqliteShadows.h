#pragma once

#include "introspect/SqliteClient.h"

#include "llvm/ADT/StringSet.h"

namespace holdfast::introspect {

/// The tables that virtual ones are stored in, which nobody makes, fills or
/// drops by themselves. `objects` are type, name and statement of what the
/// database has.
llvm::StringSet<> findShadows(SqliteClient &client, const Rows &objects);

} // namespace holdfast::introspect
