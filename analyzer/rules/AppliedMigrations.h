#pragma once

#include "review/AppliedHistory.h"
#include "rules/RuleDefinition.h"

namespace holdfast {

/// Reports what a database says of its migrations that is of that kind: at the
/// migration, or where the folder has none, at the datasource.
void reportApplied(const RuleContext &context, MigrationFact::Kind kind,
                   const Rule &rule, Reporter &reporter);

} // namespace holdfast
