#include "guard/Status.h"

#include "guard/Look.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::guard {

bool Status::isInStep() const {
  bool isDeployed = migrations.facts.empty() && drift.empty() &&
                    driftUnknown.empty() && deploy.refusals.empty();
  return (history.empty() || isDeployed) && push.changes == 0;
}

static Operation operationOf(Operation::Kind kind) {
  Operation operation;
  operation.kind = kind;
  return operation;
}

Expected<Status> findStatus(const Target &target) {
  ProjectFacts facts = target.facts();
  Operation deploy = operationOf(Operation::Kind::Deploy);
  Operation push = operationOf(Operation::Kind::Push);
  auto database = look(target, {push, deploy});
  if (!database)
    return database.takeError();
  Status status;
  status.database = target.label();
  status.history = target.history;
  status.isManaged = database->migrations.has_value();
  status.migrations = holdAgainstFolder(
      database->migrations.value_or(AppliedMigrations()), target.migrations);
  status.drift = findDrift(facts, *database, status.driftUnknown);
  if (!target.history.empty())
    status.deploy = makePlan(deploy, facts, *database);
  status.push = makePlan(push, facts, *database);
  return status;
}

} // namespace holdfast::guard
