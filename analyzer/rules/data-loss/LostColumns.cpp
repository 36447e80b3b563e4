#include "rules/data-loss/LostColumns.h"

#include "rules/data-loss/Losses.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

void reportLostColumn(const StepInBranch &step, StringRef column,
                      const Rule &rule, Reporter &reporter) {
  bool comesBack = any_of(step.migration.steps, [&](const sql::Step &other) {
    return other.kind == Kind::AddColumn && other.table == step.step.table &&
           other.name == column;
  });
  std::string way =
      comesBack && step.isOn(Provider::PostgreSQL)
          ? "to keep the values, convert them instead: ALTER TABLE " +
                step.quotedTable() + " ALTER COLUMN " + step.quoted(column) +
                " TYPE … USING " + step.quoted(column) + "::…"
          : "running applications still read it: remove it from the schema in "
            "one release, and drop it in a later one";
  reportLoss(
      reporter, rule, step,
      "this drops column " + step.columnWithRows(column) + " and its values" +
          (comesBack ? "; the new `" + column.str() + "` starts empty" : ""),
      {runsSilently.str(), way}, column);
}

void checkCleared(const StepInBranch &step, const Rule &rule,
                  Reporter &reporter) {
  for (const std::string &column : step.step.rows->cleared) {
    auto isAbout = [&](const sql::Step &other, Kind kind) {
      return other.kind == kind && other.isOnTableOf(step.step) &&
             StringRef(other.name).equals_insensitive(column);
    };
    // What is added had no values yet; what is dropped is told of there.
    bool isTold = any_of(step.migration.steps, [&](const sql::Step &other) {
      return isAbout(other, Kind::DropColumn);
    });
    bool isNew = anyBefore(step, [&](const sql::Step &other) {
      return isAbout(other, Kind::AddColumn);
    });
    if (!isTold && !isNew)
      reportLoss(reporter, rule, step,
                 "this sets all values of " + step.columnWithRows(column) +
                     " to NULL",
                 {runsSilently.str()}, column);
  }
}

} // namespace holdfast
