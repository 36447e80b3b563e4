#pragma once

#include "rules/Migrations.h"

/// A check or foreign key that a step adds, for a recipe.
namespace holdfast {

/// Its name; one of ours where the statement gives none.
std::string constraintName(const StepInBranch &step);

/// Its definition alone, as SQL.
std::string definitionOf(const StepInBranch &step);

} // namespace holdfast
