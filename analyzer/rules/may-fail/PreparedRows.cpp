#include "rules/may-fail/PreparedRows.h"

#include "rules/RowSteps.h"
#include "rules/TypeRewrites.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

/// Whether a statement before fills or clears the table, so that somebody has
/// thought of its rows. `column` is its name there.
static bool isPreparedAs(const StepInBranch &step, StringRef column) {
  return anyBefore(step, [&](const sql::Step &other) {
    // A block that names it looks at its values, or sets them.
    bool isBlock = other.kind == Kind::Other && names(other, step.step, column);
    bool converts = other.kind == Kind::AlterColumn &&
                    !other.options.convertsPlainly && !column.empty() &&
                    other.name == column && other.isOnTableOf(step.step);
    if (isBlock || converts || mayTouch(other, step.step, column))
      return true;
    bool clears = other.kind == Kind::Delete || other.kind == Kind::Truncate;
    bool fills = other.kind == Kind::Update || other.kind == Kind::Merge;
    return (clears || fills) && writesTable(other, step.step) &&
           (clears || column.empty() || setsColumn(other, column));
  });
}

bool isPrepared(const StepInBranch &step, StringRef column) {
  if (isPreparedAs(step, column))
    return true;
  for (const sql::Step &other : reverse(step.stepsBefore()))
    if (other.kind == Kind::RenameColumn && other.newName == column &&
        other.isOnTableOf(step.step)) {
      column = other.name;
      if (isPreparedAs(step, column))
        return true;
    }
  return false;
}

bool isNewAndNull(const StepInBranch &step, StringRef column) {
  for (const NewMigration &migration : step.review.migrations)
    for (const sql::Step &other : migration.steps)
      if (other.kind == Kind::AddColumn && other.table == step.step.table &&
          other.name == column && other.to)
        return other.to->nullable && !other.to->defaultValue;
  return false;
}

bool isNewAndDistinct(const StepInBranch &step, StringRef column) {
  return anyBefore(step, [&](const sql::Step &other) {
    return other.kind == Kind::AddColumn && other.isOnTableOf(step.step) &&
           other.name == column && other.to && other.to->defaultValue &&
           isVolatile(*other.to->defaultValue);
  });
}

static bool isUniqueWithin(const Table &table, const Index &index) {
  auto isPart = [&](StringRef column) {
    return any_of(index.parts, [&](const IndexPart &part) {
      return StringRef(part.column).equals_insensitive(column);
    });
  };
  if (table.primaryKey && all_of(table.primaryKey->columns, isPart))
    return true;
  return any_of(table.indexes, [&](const Index &other) {
    return other.unique && !other.predicate &&
           all_of(other.parts,
                  [&](const IndexPart &part) { return isPart(part.column); });
  });
}

bool isUniqueAlready(const StepInBranch &step, const Index &index) {
  if (step.step.before && isUniqueWithin(*step.step.before, index))
    return true;
  return anyBefore(step, [&](const sql::Step &other) {
    return other.before && other.table == step.step.table &&
           isUniqueWithin(*other.before, index);
  });
}

} // namespace holdfast
