#include "rules/AllRules.h"
#include "rules/FailedMigration.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

/// What of the step PostgreSQL rejects in a transaction; no span if it does
/// not. A view may be refreshed so.
static Span refusedWord(const sql::Step &step) {
  switch (step.kind) {
  case Kind::CreateIndex:
  case Kind::DropIndex:
  case Kind::DetachPartition:
    return step.options.concurrently;
  case Kind::Reindex:
  case Kind::Cluster:
    return step.options.isWide ? step.span : step.options.concurrently;
  case Kind::Vacuum:
  case Kind::ChangeServer:
  case Kind::DropDatabase:
    return step.span;
  default:
    return {};
  }
}

/// CONCURRENTLY cannot run where an index has parts.
static bool checkPartitioned(const StepInBranch &step, Reporter &reporter) {
  bool isIndex =
      step.kind() == Kind::CreateIndex || step.kind() == Kind::DropIndex;
  const Table *table = step.step.before.get();
  if (!isIndex || !table || table->partitionedBy.empty())
    return false;
  reportStep(reporter, concurrentInTransaction.rule,
             step.at(step.step.options.concurrently),
             "the migration fails: CONCURRENTLY cannot be used on partitioned "
             "table `" +
                 step.step.table + "`")
      .note({}, "create the index of each partition concurrently, each in its "
                "own migration, then that of the table, which attaches them");
  return true;
}

static void check(const StepInBranch &step, const RuleContext &,
                  Reporter &reporter) {
  Span word = refusedWord(step.step);
  if (!step.isOn(Provider::PostgreSQL) || !word ||
      (step.step.options.concurrently && checkPartitioned(step, reporter)))
    return;
  bool isAlone = step.migration.statements < 2;
  if (isAlone && !step.step.isInBlock)
    return;
  std::string what = word.file->text(word.range).upper();
  std::string where =
      isAlone ? " in a block, which is part of a transaction; take it out"
              : " in a transaction with " +
                    std::to_string(step.migration.statements - 1) +
                    (step.migration.statements == 2 ? " other statement"
                                                    : " other statements") +
                    "; give it its own migration";
  noteFailure(reportStep(reporter, concurrentInTransaction.rule, step.at(word),
                         "the migration fails: " + what + " cannot run" + where)
                  .cause(step.migration.name, "also here: " + what),
              step);
}

const RuleDefinition concurrentInTransaction = {
    .rule = {.id = "concurrent-in-transaction",
             .category = Category::MayFail,
             .severity = Severity::Error,
             .purpose = "A statement of a new migration that cannot run in a "
                        "transaction."},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL},
    .eachStep = check};

} // namespace holdfast
