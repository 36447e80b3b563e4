#pragma once

#include "rules/Migrations.h"

/// The parts of table-rewrite.
namespace holdfast {

extern const RuleDefinition tableRewrite;

/// The type of a column as the database spells it.
std::string typeOf(const StepInBranch &step, const Column &column);

/// A condition on a slice of the rows, by the table's own key.
std::string sliceOf(const StepInBranch &step);

/// `writes to ` or `all queries of `.
llvm::StringRef blockedQueries(const StepInBranch &step);

DiagnosticBuilder reportRewrite(const StepInBranch &step, Reporter &reporter,
                                const llvm::Twine &message,
                                const llvm::Twine &what);

/// A column that gets another type, or the values of an expression.
void checkRewritingType(const StepInBranch &step, Reporter &reporter);

} // namespace holdfast
