#pragma once

#include "schema/Schema.h"
#include "usage/Uses.h"

#include "llvm/ADT/STLFunctionalExtras.h"

namespace holdfast::usage {

/// Calls `found` for each table and column of a schema that a piece of SQL
/// names, with the place of the name in the text. A column counts where its
/// table is named, too.
void findNamesInSql(const Schema &schema, llvm::StringRef sql,
                    llvm::function_ref<void(UsedObject, Range)> found);

} // namespace holdfast::usage
