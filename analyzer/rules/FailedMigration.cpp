#include "rules/FailedMigration.h"

#include "sql/Dialect.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

/// Whether a transaction of the file's own is open at the step.
static bool isInOwnTransaction(const StepInBranch &step) {
  bool isOpen = false;
  for (const sql::Step &other : step.stepsBefore())
    if (other.kind == Kind::Begin)
      isOpen = true;
    else if (other.kind == Kind::Commit || other.kind == Kind::Rollback)
      isOpen = false;
  return isOpen;
}

/// Whether statements before it stay where the step fails.
static bool leavesSomething(const StepInBranch &step) {
  // They get the file as one query, hence as one transaction.
  if (step.isOn(Provider::PostgreSQL) || step.isOn(Provider::CockroachDB))
    return any_of(step.stepsBefore(), [](const sql::Step &other) {
      return other.kind == Kind::Commit && !other.isInBlock;
    });
  return step.step.number > 0 &&
         (step.isOn(Provider::MySQL) || !isInOwnTransaction(step));
}

bool staysOnFailure(const StepInBranch &step) {
  const sql::Dialect &dialect = *sql::dialectOf(step.review.provider);
  unsigned last = step.migration.statements;
  if (dialect.commitsStructure)
    return step.step.number + 1 < last;
  if (step.isOn(Provider::PostgreSQL) || step.isOn(Provider::CockroachDB))
    return any_of(step.migration.steps, [&](const sql::Step &other) {
      return other.kind == Kind::Commit && !other.isInBlock &&
             other.number > step.step.number && other.number + 1 < last;
    });
  return step.step.number + 1 < last && !isInOwnTransaction(step);
}

static constexpr StringLiteral fate =
    "if it fails, `prisma migrate deploy` stops here (P3018) and does not run "
    "again (P3009)";

void noteFailure(DiagnosticBuilder &finding, const StepInBranch &step) {
  std::string resolve =
      "`prisma migrate resolve --rolled-back " + step.migration.name + "`";
  if (leavesSomething(step))
    finding.note({}, fate).note(
        {}, "earlier statements stay: undo them, then " + resolve +
                "; or run the rest, then the same with --applied");
  else
    finding.note({}, fate).note({}, "nothing of the file stays: fix it, then " +
                                        resolve);
}

} // namespace holdfast
