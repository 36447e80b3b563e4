#pragma once

#include "schema/Provider.h"
#include "source/SourceFile.h"

/// Scripts as texts, whatever their statements do.
namespace holdfast::sql {

/// Where the first statement starts: after comments and spaces. 0 where the
/// provider has no SQL.
uint32_t firstStatementAt(Provider provider, const SourceFile &script);

/// Whether the server gets the same statements from both, whatever their
/// comments and spaces. False where the provider has no SQL.
bool haveSameStatements(Provider provider, const SourceFile &before,
                        const SourceFile &now);

} // namespace holdfast::sql
