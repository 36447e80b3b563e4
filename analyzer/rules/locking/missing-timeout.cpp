#include "rules/AllRules.h"
#include "rules/Migrations.h"
#include "rules/TableLocks.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

/// How long a session of the database waits for the lock of a table.
static StringRef lockTimeout(Provider provider) {
  switch (provider) {
  case Provider::PostgreSQL:
    return "lock_timeout";
  case Provider::MySQL:
    return "lock_wait_timeout";
  default:
    return "";
  }
}

static bool isZero(StringRef value) {
  unsigned number;
  return !value.consumeInteger(10, number) && number == 0;
}

/// Whether what the migration said last about the timeout before the step is
/// that there is one.
static bool hasTimeout(const StepInBranch &step, StringRef setting) {
  bool has = false;
  for (const sql::Step &other : step.stepsBefore())
    if (other.kind == Kind::Set && other.name == setting)
      has = !isZero(other.value);
  return has;
}

static void report(const StepInBranch &step, StringRef setting,
                   Reporter &reporter) {
  StringRef local = step.isOn(Provider::PostgreSQL) ? "LOCAL " : "";
  StringRef value = step.isOn(Provider::PostgreSQL) ? "'5s'" : "5";
  reportStep(reporter, missingTimeout.rule, step,
             "this may wait forever for its lock on " + step.tableWithRows() +
                 ", and blocks all later queries meanwhile")
      .note({}, "set a limit first: SET " + local + setting + " = " + value);
}

/// Once a migration: one setting at its start is enough.
static void check(const RuleContext &context, Reporter &reporter) {
  if (!context.history)
    return;
  StringRef setting = lockTimeout(context.history->provider);
  if (setting.empty())
    return;
  const NewMigration *reported = nullptr;
  forStepsInUse(context, [&](const StepInBranch &step) {
    if (reported == &step.migration || !waitsForLock(step.step) ||
        hasTimeout(step, setting))
      return;
    reported = &step.migration;
    report(step, setting, reporter);
  });
}

const RuleDefinition missingTimeout = {
    .rule = {.id = "missing-timeout",
             .category = Category::Locking,
             .severity = Severity::Warning,
             .purpose = "A new migration that waits for locks without a limit.",
             .isOptIn = true},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL, Provider::MySQL},
    .wholeSchema = check};

} // namespace holdfast
