#pragma once

#include "rules/Changes.h"

/// Advice to write a migration, or what has to be done before.
namespace holdfast {

/// Whether the database has what no migration made: the project has none, and
/// the comparison is not with one. `prisma migrate dev` then takes all of it
/// for drift and asks for a reset.
bool needsBaseline(const RuleContext &context, const Comparison &comparison);

/// How the database gets what it lacks: ``create it with `prisma migrate dev`
/// `` for the verb `create`; where that asks for a reset, with the baseline
/// first.
std::string wayToMigrate(const RuleContext &context,
                         const Comparison &comparison, llvm::StringRef verb);

/// How a migration is written by oneself, in parentheses.
llvm::StringRef ownMigration(const RuleContext &context,
                             const Comparison &comparison);

/// Notes the commands of a baseline where one is needed.
void noteBaseline(DiagnosticBuilder &finding, const RuleContext &context,
                  const Comparison &comparison);

} // namespace holdfast
