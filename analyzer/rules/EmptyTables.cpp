#include "rules/RowSteps.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

bool needsEmptyTable(const StepInBranch &step) {
  if (step.kind() != Kind::AddColumn || !step.step.to)
    return false;
  const Column &column = *step.step.to;
  // MySQL fills in a value of its own making, but refuses its zero date.
  StringRef type = column.type.name;
  bool makesValue = step.isOn(Provider::MySQL) && type != "date" &&
                    type != "datetime" && type != "timestamp";
  return !column.nullable && !column.defaultValue && !column.generated &&
         !column.identity && !makesValue;
}

/// Whether it writes rows into the table.
static bool fills(const sql::Step &step, const sql::Step &table) {
  return (step.kind == Kind::Insert || step.kind == Kind::Merge) &&
         writesTable(step, table);
}

namespace {
/// What the new migrations up to a step tell of its table's rows.
enum class Rows {
  Unknown,
  Deleted, ///< none to be seen, but the server still passes over them
  None,
};
} // namespace

static Rows rowsAfter(const StepInBranch &other, const sql::Step &of,
                      Rows before) {
  if (fills(other.step, of))
    return Rows::Unknown;
  if (!other.step.isOnTableOf(of) || other.step.conditional)
    return before;
  if (other.kind() == Kind::Truncate || needsEmptyTable(other))
    return Rows::None;
  bool deletesAll = other.kind() == Kind::Delete && other.step.rows->isWhole;
  return deletesAll ? Rows::Deleted : before;
}

/// Whether the migration can only be carried out where the table has no rows
/// from its start: a later statement is refused otherwise.
static bool failsLaterWithRows(const StepInBranch &step) {
  for (const sql::Step &later : step.migration.steps) {
    StepInBranch other{step.review, step.migration, later};
    Rows rows = rowsAfter(other, step.step, Rows::Unknown);
    if (later.number >= step.step.number && rows != Rows::Unknown)
      return needsEmptyTable(other);
  }
  return false;
}

static bool mayHaveRows(const StepInBranch &step) {
  Rows rows = Rows::Unknown;
  for (const NewMigration &migration : step.review.migrations) {
    for (const sql::Step &other : migration.steps) {
      if (&migration == &step.migration && other.number >= step.step.number)
        break;
      rows = rowsAfter({step.review, migration, other}, step.step, rows);
    }
    if (&migration == &step.migration)
      break;
  }
  return rows != Rows::None && !failsLaterWithRows(step);
}

/// The server does not even begin with it. A table that the history lacks may
/// be there all the same.
static bool isRefused(const StepInBranch &step) {
  return step.step.before &&
         any_of(step.migration.remarks, [&](const StatementRemark &remark) {
           return remark.kind == StatementRemark::Kind::Refused &&
                  remark.span == step.step.statement;
         });
}

void forStepsWithRows(const RuleContext &context,
                      function_ref<void(const StepInBranch &)> visit) {
  forStepsInUse(context, [&](const StepInBranch &step) {
    if (!isRefused(step) && (needsEmptyTable(step) || mayHaveRows(step)))
      visit(step);
  });
}

} // namespace holdfast
