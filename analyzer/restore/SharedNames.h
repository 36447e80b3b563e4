#pragma once

#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"

namespace holdfast {

/// Whether constraints of that kind must differ in their names from those of
/// other tables.
inline bool sharesNames(Provider provider, ConstraintKind kind) {
  return llvm::any_of(connectorOf(provider).nameScopes,
                      [&](const NameScope &scope) {
                        return !scope.perTable && (scope.kinds & only(kind));
                      });
}

} // namespace holdfast
