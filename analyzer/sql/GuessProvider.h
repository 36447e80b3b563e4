#pragma once

#include "schema/Provider.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <optional>

namespace holdfast::sql {

/// The database that DDL is written for, by what only one of them reads:
/// names of types, options of tables, quotes. None where nothing tells, or
/// where the texts disagree. CockroachDB's is PostgreSQL's.
std::optional<Provider> guessProvider(llvm::ArrayRef<llvm::StringRef> texts);

/// Whether DDL that was written for one database is not that of the other.
bool isForeign(Provider written, Provider wanted);

} // namespace holdfast::sql
