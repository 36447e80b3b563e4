#include "rules/data-loss/LostRows.h"

#include "rules/RowSteps.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static const Column *columnOf(const Table &table, StringRef name) {
  for (const Column &column : table.columns)
    if (StringRef(column.name).equals_insensitive(name))
      return &column;
  return nullptr;
}

/// The columns of both tables that no copy takes along.
static void checkColumns(const StepInBranch &step, const CarriedRows &carried,
                         const Rule &rule, Reporter &reporter) {
  for (const Column &column : step.step.before->columns) {
    const Column *kept = columnOf(*step.step.after, column.name);
    bool isTaken = any_of(carried.copies, [&](const sql::Step *copy) {
      return takesColumn(*copy, column.name);
    });
    if (!kept || kept->generated || column.generated || isTaken)
      continue;
    // It may be filled by an UPDATE that reads the old table.
    if (any_of(step.stepsBefore(), [&](const sql::Step &other) {
          return other.kind == sql::Step::Kind::Update &&
                 other.tableId == step.step.afterId &&
                 readsTable(other, step.step) &&
                 takesColumn(other, column.name);
        }))
      continue;
    const sql::Step &copy = *carried.copies.front();
    reportStep(reporter, rule, step.at(copy.span),
               "the values of `" + column.name + "` in " +
                   step.tableWithRows() +
                   " are lost: the copy into the new table leaves them out")
        .severity(Severity::Warning)
        .note(step.step.span, "the old table is dropped here");
  }
}

/// Whether a migration before this one makes the table that takes its place.
static bool isMadeEarlier(const StepInBranch &step) {
  return none_of(step.migration.steps, [&](const sql::Step &other) {
    return other.kind == sql::Step::Kind::CreateTable &&
           other.tableId == step.step.afterId;
  });
}

void checkExchange(const StepInBranch &step, const Rule &rule,
                   Reporter &reporter) {
  CarriedRows carried = carriedRows(step);
  if (carried.isUnknown)
    return;
  if (carried.copies.empty()) {
    DiagnosticBuilder finding =
        reportStep(reporter, rule, step,
                   "the rows of " + step.tableWithRows() +
                       " are lost: nothing copies them into the table that "
                       "takes its place");
    finding.note({}, "before it is dropped: INSERT INTO … SELECT … FROM " +
                         step.quotedTable());
    // Applications may have filled it since.
    if (isMadeEarlier(step))
      finding.severity(Severity::Warning)
          .note({}, "the new table is made by a migration before: see that "
                    "something has filled it");
    return;
  }
  if (!carried.areAll()) {
    const sql::Step &copy = *carried.copies.front();
    Span word = copy.rows->narrowing;
    reportStep(reporter, rule, step.at(word ? word : copy.span),
               "some rows of " + step.tableWithRows() +
                   " are lost: the copy into the new table takes only those "
                   "that its " +
                   (word ? word.file->text(word.range).upper() : "condition") +
                   " lets through")
        .severity(Severity::Warning)
        .note(step.step.span, "the old table is dropped here");
  }
  checkColumns(step, carried, rule, reporter);
}

/// ``, and those of `a` and `b`, which refer to it`` after TRUNCATE CASCADE.
std::string alsoEmptied(const sql::Step &step) {
  std::vector<std::string> names;
  for (const sql::Step::Referrer &referrer : step.referrers)
    if (!is_contained(names, "`" + referrer.table + "`"))
      names.push_back("`" + referrer.table + "`");
  if (names.empty())
    return "";
  std::string last = names.back();
  names.pop_back();
  return ", and those of " + join(names, ", ") +
         (names.empty() ? "" : " and ") + last +
         ": CASCADE empties what refers "
         "to it";
}

void checkReferrers(const StepInBranch &step, const Rule &rule,
                    Reporter &reporter) {
  bool isOnD1 = step.review.isOnD1;
  if (!step.step.actsOnReferrers && !isOnD1)
    return;
  std::string cause =
      isOnD1 ? "foreign keys stay on in D1" : "foreign keys are on";
  for (const sql::Step::Referrer &referrer : step.step.referrers) {
    std::string what;
    if (referrer.onDelete == ReferentialAction::Cascade)
      what = "the rows of `" + referrer.table + "` that refer to " +
             step.tableWithRows() + " are deleted: " + cause +
             ", and the DROP cascades to them";
    else if (referrer.onDelete == ReferentialAction::SetNull)
      what = "`" + referrer.table + "." + join(referrer.columns, ", ") +
             "` becomes NULL in all rows: " + cause + " while " +
             step.tableWithRows() + " is dropped";
    if (what.empty())
      continue;
    reportStep(reporter, rule, step, what)
        .note(
            {},
            isOnD1
                ? "D1 runs a file as one transaction, in which the PRAGMA does "
                  "nothing: put the rows of `" +
                      referrer.table +
                      "` aside, "
                      "and back after the rename; or add columns with ALTER "
                      "TABLE"
                : "before the first statement: PRAGMA foreign_keys=OFF, and "
                  "after the last: PRAGMA foreign_keys=ON; within BEGIN it "
                  "does nothing");
  }
}

} // namespace holdfast
