#pragma once

#include "rules/Migrations.h"

/// What the statements before a step have made of the rows that it meets.
namespace holdfast {

/// Whether a statement before fills or clears the column's table, so that
/// somebody has thought of its rows; under any name that the column had in the
/// migration. No column stands for the rows as a whole.
bool isPrepared(const StepInBranch &step, llvm::StringRef column);

/// Whether the new migrations add the column, and leave it NULL.
bool isNewAndNull(const StepInBranch &step, llvm::StringRef column);

/// Whether the new migrations add the column with a default that differs from
/// row to row.
bool isNewAndDistinct(const StepInBranch &step, llvm::StringRef column);

/// Whether a key that is there, or was until a statement ago, keeps rows from
/// being equal in the columns of the index.
bool isUniqueAlready(const StepInBranch &step, const Index &index);

} // namespace holdfast
