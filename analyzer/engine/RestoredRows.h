#pragma once

#include "engine/Restore.h"
#include "evidence/Evidence.h"

namespace holdfast {

/// What the evidence knows of the rows of tables that `restoration.script`
/// makes: those of a dump go into the script, of others they are counted.
void addKnownRows(const Evidence &evidence, Restoration &restoration);

} // namespace holdfast
