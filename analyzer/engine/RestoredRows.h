#pragma once

#include "engine/Restore.h"
#include "evidence/Evidence.h"

namespace holdfast {

/// What the evidence knows of the rows of tables that `restoration.script`
/// makes: those of a dump go into the script, of others they are counted. In
/// its catalog, the tables of the usual database schema are in `usual`.
void addKnownRows(const Evidence &evidence, llvm::StringRef usual,
                  Restoration &restoration);

} // namespace holdfast
