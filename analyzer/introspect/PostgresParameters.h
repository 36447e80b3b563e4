#pragma once

#include "introspect/Introspect.h"

namespace holdfast::introspect {

/// A setting of libpq.
using PostgresParameter = std::pair<std::string, Secret>;

/// What a URL asks for, in the words of libpq: parameters that only Prisma
/// knows are left out or translated. `known` are those of the library.
llvm::Expected<std::vector<PostgresParameter>>
postgresParameters(const ConnectionUrl &url, const ReadOptions &options,
                   llvm::ArrayRef<std::string> known);

} // namespace holdfast::introspect
