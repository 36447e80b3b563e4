#include "rules/data-loss/Losses.h"

#include "rules/RowSteps.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

/// Whether a statement before takes the rows elsewhere, with the column if one
/// is given; or the statement itself, by its WITH.
static bool isCopiedBefore(const StepInBranch &step, StringRef column) {
  return any_of(step.migration.steps, [&](const sql::Step &other) {
    bool isBefore = other.number < step.step.number;
    bool isSame =
        other.number == step.step.number && step.kind() == Kind::Delete;
    if (!isBefore && !isSame)
      return false;
    if (mayTouch(other, step.step, column))
      return true;
    // It empties the column, and so takes nothing over.
    if (other.kind == Kind::Update && is_contained(other.rows->cleared, column))
      return false;
    bool writes = other.kind == Kind::Insert || other.kind == Kind::Merge ||
                  other.kind == Kind::CreateTable || other.kind == Kind::Update;
    // An UPDATE of the table itself takes over columns alone. A condition has
    // looked at the column at least.
    if (other.kind == Kind::Update && column.empty() &&
        other.isOnTableOf(step.step))
      return false;
    return writes &&
           (readsTable(other, step.step) || names(other, step.step)) &&
           (column.empty() || names(other, step.step, column));
  });
}

/// Whether it takes all rows of its table away.
static bool losesRows(const sql::Step &step) {
  return step.kind == Kind::Truncate || step.kind == Kind::DropTable ||
         step.kind == Kind::Delete;
}

void reportLoss(Reporter &reporter, const Rule &rule, const StepInBranch &step,
                const Twine &message, ArrayRef<std::string> notes,
                StringRef column) {
  DiagnosticBuilder finding = reportStep(reporter, rule, step, message);
  // DELETE, and TRUNCATE or DROP after it, lose the same rows.
  if (losesRows(step.step))
    finding.cause(step.migration.name + "\n" + step.step.schema + "\n" +
                      step.step.table,
                  "also here: " + StringRef(step.kind() == Kind::DropTable
                                                ? "the table is dropped"
                                                : "all rows are deleted"));
  for (const std::string &note : notes)
    finding.note({}, note);
  if (step.kind() != Kind::Truncate && isCopiedBefore(step, column))
    finding.severity(Severity::Warning)
        .note({}, "an earlier statement reads the table; check that it copies "
                  "everything you need");
}

} // namespace holdfast
