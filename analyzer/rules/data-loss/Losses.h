#pragma once

#include "rules/Migrations.h"

/// How destructive-statement tells of a loss.
namespace holdfast {

inline constexpr llvm::StringLiteral runsSilently =
    "`prisma migrate deploy` runs this without asking";

/// Reports a loss, of a column's values if one is given; less loudly where a
/// statement before has taken the rows elsewhere. What takes all rows of one
/// table away is one finding.
void reportLoss(Reporter &reporter, const Rule &rule, const StepInBranch &step,
                const llvm::Twine &message, llvm::ArrayRef<std::string> notes,
                llvm::StringRef column = "");

} // namespace holdfast
