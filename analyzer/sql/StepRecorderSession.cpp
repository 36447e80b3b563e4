#include "sql/Dialect.h"
#include "sql/Effects.h"
#include "sql/StepRecorder.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

/// Steps about sessions and upkeep.
namespace holdfast::sql {

using Kind = Step::Kind;

// --- Sessions ----------------------------------------------------------------

void StepRecorder::record(const SetSearchPath &set) {
  Step &step = add(Kind::Set);
  step.name = "search_path";
  step.options.isLocal = set.local;
  step.value = join(set.schemas, ", ");
}

static bool isOff(StringRef value) {
  return StringSwitch<bool>(value.lower())
      .Cases("off", "0", "false", "no", true)
      .Default(false);
}

void StepRecorder::record(const Settings &set) {
  for (const Setting &setting : set.assignments) {
    Step &step = add(Kind::Set);
    step.name = setting.name.str();
    step.value = setting.value.str();
    step.options.isLocal = setting.local;
    // It does nothing within a transaction.
    if (context.dialect->dropRunsActions && setting.name == "foreign_keys" &&
        !setting.value.empty() && !inTransaction)
      enforcesKeys = !isOff(setting.value);
  }
}

void StepRecorder::record(const Begin &) {
  add(Kind::Begin);
  inTransaction = true;
}

void StepRecorder::record(const EndTransaction &end) {
  add(end.undone ? Kind::Rollback : Kind::Commit);
  inTransaction = false;
}

void StepRecorder::record(const Savepoint &) { add(Kind::Other); }

// --- Locks and upkeep --------------------------------------------------------

void StepRecorder::record(const Lock &lock) {
  Step &step = add(Kind::Lock);
  step.value = lock.mode.upper();
  if (!lock.modeRange.empty())
    step.span = spanOf(lock.modeRange);
  if (!lock.tables.empty())
    setTable(step, lock.tables.front());
}

static Kind kindOf(Maintenance::Kind kind) {
  switch (kind) {
  case Maintenance::Kind::Vacuum:
    return Kind::Vacuum;
  case Maintenance::Kind::Reindex:
    return Kind::Reindex;
  case Maintenance::Kind::Cluster:
    return Kind::Cluster;
  case Maintenance::Kind::RefreshView:
    return Kind::RefreshView;
  }
  llvm_unreachable("covered switch");
}

void StepRecorder::record(const Maintenance &upkeep) {
  Step &step = add(kindOf(upkeep.kind));
  step.span = spanOf(upkeep.verb);
  step.name = upkeep.object.name.text.str();
  step.options.concurrently = spanOf(upkeep.concurrently);
  step.options.full = spanOf(upkeep.full);
  step.options.isWide = upkeep.isWide;
  if (upkeep.object && context.findTable(upkeep.object))
    setTable(step, upkeep.object);
}

} // namespace holdfast::sql
