#include "cli/guard/GuardedCall.h"

#include "catalog/Snapshot.h"
#include "guard/Look.h"
#include "platform/Program.h"
#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Process.h"

using namespace llvm;

namespace holdfast::cli {

using guard::PrismaCall;
using guard::Target;
using introspect::LiveDatabase;

VariablesOf::VariablesOf(const PrismaCall &call) {
  for (const auto &[name, value] : call.variables) {
    before.push_back({name, sys::Process::GetEnv(name)});
    platform::setVariable(name, value);
  }
}

VariablesOf::~VariablesOf() {
  for (const auto &[name, value] : reverse(before))
    platform::setVariable(name, value);
}

std::vector<guard::Loss> GuardedCall::openLosses() const {
  std::vector<guard::Loss> open;
  for (const guard::Loss &loss : plan.losses)
    if (needsAnswer(policy, loss))
      open.push_back(loss);
  return open;
}

Expected<Target> findTargetOf(const PrismaCall &call, StringRef url) {
  VariablesOf variables(call);
  guard::TargetRequest request;
  request.path = call.operation.schema.empty()
                     ? call.folder
                     : joinPath(call.folder, call.operation.schema);
  if (!call.operation.config.empty())
    request.config = joinPath(call.folder, call.operation.config);
  request.url = call.operation.url.empty() ? url.str() : call.operation.url;
  return findTarget(request);
}

Expected<GuardedCall> lookFor(PrismaCall call, Target target) {
  VariablesOf variables(call);
  GuardedCall result;
  result.call = std::move(call);
  result.target = std::move(target);
  guard::ProjectFacts facts = result.target.facts();
  const guard::Operation &operation = result.call.operation;
  auto database = look(result.target, operation);
  LiveDatabase none;
  none.catalog.provider = facts.provider;
  if (!database) {
    Error rest =
        handleErrors(database.takeError(), [](const guard::NoDatabase &) {});
    if (rest)
      return rest;
    result.hasDatabase = false;
  }
  const LiveDatabase &seen = database ? *database : none;
  result.policy = guard::policyOf(
      result.target.inputs.settings.guard, result.target.url, seen.labels,
      [](StringRef name) { return sys::Process::GetEnv(name); });
  if (database)
    result.unmatched = unmatchedPatterns(result.policy, seen.catalog);
  result.plan = makePlan(operation, facts, seen);
  result.structure = printSnapshot(seen.catalog, SnapshotLayout::OneLine);
  if (database)
    result.catalog = ownPart(facts, database->catalog);
  return result;
}

} // namespace holdfast::cli
