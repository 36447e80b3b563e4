#pragma once

#include "rules/Migrations.h"

/// What a migration that fails leaves, and the way out of it.
namespace holdfast {

/// Whether what the step does stays if a later statement of the migration
/// fails.
bool staysOnFailure(const StepInBranch &step);

/// Adds a note: how `prisma migrate deploy` and the one after it end (P3018,
/// P3009) if the step fails, what of the file stays in the database, and which
/// `prisma migrate resolve` leads out.
void noteFailure(DiagnosticBuilder &finding, const StepInBranch &step);
inline void noteFailure(DiagnosticBuilder &&finding, const StepInBranch &step) {
  noteFailure(finding, step);
}

} // namespace holdfast
