#pragma once

#include "catalog/Catalog.h"
#include "rules/RuleDefinition.h"

namespace holdfast {

/// Reports the statements of one kind that the evidence, or a new migration,
/// could not take in: one finding a file, at the first of them, with notes at
/// the others; one for all where they are many. Its message is `consequence`, a
/// colon and the reason.
void reportRemarks(const RuleContext &context, Reporter &reporter,
                   const Rule &rule, StatementRemark::Kind kind,
                   llvm::StringRef consequence, llvm::StringRef note);

} // namespace holdfast
