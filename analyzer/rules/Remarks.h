#pragma once

#include "catalog/Catalog.h"
#include "rules/RuleDefinition.h"

#include "llvm/ADT/STLFunctionalExtras.h"

namespace holdfast {

/// Reports the statements of one kind that the evidence, or a new migration,
/// could not take in: one finding a file, at the first of them, with notes at
/// the others; one for all where they are many. Its message is `consequence`, a
/// colon and the reason. `isWanted` leaves others out.
void reportRemarks(
    const RuleContext &context, Reporter &reporter, const Rule &rule,
    StatementRemark::Kind kind, llvm::StringRef consequence,
    llvm::StringRef note,
    llvm::function_ref<bool(const StatementRemark &)> isWanted = nullptr);

/// A sentence as the other messages are written.
std::string asPhrase(llvm::StringRef sentence);

/// The first line of a statement.
Span firstLineOf(Span statement);

} // namespace holdfast
