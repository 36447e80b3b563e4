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

std::string GuardedCall::name() const {
  return "`" + spelling(call.operation.kind).str() +
         (call.operation.empties ? " --force-reset`" : "`");
}

bool GuardedCall::changesSchema() const {
  guard::Operation::Kind kind = call.operation.kind;
  return (kind == guard::Operation::Kind::Push ||
          kind == guard::Operation::Kind::Dev) &&
         !dropsAll();
}

bool GuardedCall::rebuilds(StringRef table) const {
  if (rehearsal)
    return is_contained(rehearsal->rebuilt, table.str());
  // What is not known may be.
  return target.url.kind() == introspect::ConnectionUrl::Kind::SQLite;
}

/// What may end in the middle, or has.
static Error findObstruction(const LiveDatabase &seen, GuardedCall &call) {
  const guard::Operation &operation = call.call.operation;
  guard::ProjectFacts facts = call.target.facts();
  call.obstruction = guard::findHalfDone(operation, facts, seen);
  // Where Prisma stops, it rebuilds nothing.
  if (call.obstruction || !call.plan.refusals.empty())
    return Error::success();
  auto rehearsal =
      guard::rehearseRebuilds(call.target.url, operation, facts, seen);
  if (!rehearsal)
    return failure(call.target.label() + ": " +
                   toString(rehearsal.takeError()));
  call.rehearsal = std::move(*rehearsal);
  if (call.rehearsal)
    call.obstruction = guard::whyHalfDone(*call.rehearsal);
  if (call.obstruction)
    return Error::success();
  auto refusal = guard::findRefusal(call.target.url, operation, facts, seen);
  if (!refusal)
    return failure(call.target.label() + ": " + toString(refusal.takeError()));
  call.obstruction = std::move(*refusal);
  return Error::success();
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
    if (Error error = findObstruction(seen, result))
      return error;
  if (database)
    result.catalog = ownPart(facts, database->catalog);
  return result;
}

} // namespace holdfast::cli
