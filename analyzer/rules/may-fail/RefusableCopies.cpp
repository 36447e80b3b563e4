#include "rules/may-fail/RefusableSteps.h"

#include "rules/RowSteps.h"
#include "rules/may-fail/PreparedRows.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether NULL of the old column would come into the new one by a copy.
static bool copiesNull(const sql::Step &copy, const Column &column) {
  if (!copy.rows->isWhole) // a condition may leave them out
    return false;
  ArrayRef<sql::RowFacts::Value> values = copy.rows->values;
  return any_of(values, [&](const sql::RowFacts::Value &value) {
    return value.all || StringRef(value.column).equals_insensitive(column.name);
  });
}

void checkRedefinition(const StepInBranch &step, Reporter &reporter) {
  const Table *before = step.step.before.get();
  const Table *after = step.step.after.get();
  if (!before || !after)
    return;
  CarriedRows carried = carriedRows(step);
  for (const Column &column : after->columns) {
    const Column *old = before->findColumn(column.name);
    if (column.nullable || column.generated)
      continue;
    for (const sql::Step *copy : carried.copies)
      if (!old && !column.defaultValue && !setsColumn(*copy, column.name))
        noteFailure(
            reportStep(reporter, refusableStatement.rule, step.at(copy->span),
                       "the migration fails if " + step.tableWithRows() +
                           " has rows: the new table requires `" + column.name +
                           "`, which this copy leaves out"),
            step);
      else if (old && old->nullable && copiesNull(*copy, column) &&
               !isPrepared(step, column.name))
        noteFailure(
            reportStep(reporter, refusableStatement.rule, step.at(copy->span),
                       "the migration fails if " +
                           step.columnWithRows(column.name) +
                           " contains NULL: the new table requires it")
                .note({}, "copy another value for NULL: SELECT coalesce(" +
                              step.quoted(column.name) + ", …)"),
            step);
  }
}

} // namespace holdfast
