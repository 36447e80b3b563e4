#pragma once

#include "catalog/Catalog.h"
#include "rules/RuleDefinition.h"

namespace holdfast {

/// Reports the statements of one kind that the evidence could not take in, one
/// finding for each source, with a note for each of the first statements.
/// `message` stands between their number and the source's name.
void reportRemarks(const RuleContext &context, Reporter &reporter,
                   const Rule &rule, StatementRemark::Kind kind,
                   llvm::StringRef message);

} // namespace holdfast
