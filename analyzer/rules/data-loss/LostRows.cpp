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
               "the values of " + step.columnWithRows(column.name) +
                   " are lost: this copy into the new table omits them")
        .severity(Severity::Warning)
        .note(step.step.span, "old table dropped here");
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
                       " are lost: nothing copies them into the new table");
    finding.note({}, "copy them before the drop: INSERT INTO … SELECT … FROM " +
                         step.quotedTable());
    // Applications may have filled it since.
    if (isMadeEarlier(step))
      finding.severity(Severity::Warning)
          .note({}, "an earlier migration creates the new table; check that "
                    "it has been filled");
    return;
  }
  if (!carried.areAll()) {
    const sql::Step &copy = *carried.copies.front();
    Span word = copy.rows->narrowing;
    reportStep(reporter, rule, step.at(word ? word : copy.span),
               "some rows of " + step.tableWithRows() +
                   " are lost: this copy is limited by its " +
                   (word ? word.file->text(word.range).upper() : "condition"))
        .severity(Severity::Warning)
        .note(step.step.span, "old table dropped here");
  }
  checkColumns(step, carried, rule, reporter);
}

/// ``, and by CASCADE those of `a` and `b` `` after TRUNCATE CASCADE.
std::string alsoEmptied(const sql::Step &step) {
  std::vector<std::string> names;
  for (const sql::Step::Referrer &referrer : step.referrers)
    if (!is_contained(names, "`" + referrer.table + "`"))
      names.push_back("`" + referrer.table + "`");
  if (names.empty())
    return "";
  std::string last = names.back();
  names.pop_back();
  return ", and by CASCADE those of " + join(names, ", ") +
         (names.empty() ? "" : " and ") + last;
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
      what = "dropping " + step.tableWithRows() + " also deletes the `" +
             referrer.table + "` rows that refer to it: " + cause;
    else if (referrer.onDelete == ReferentialAction::SetNull)
      what = "dropping " + step.tableWithRows() + " sets `" + referrer.table +
             "." + join(referrer.columns, ", ") + "` to NULL: " + cause;
    if (what.empty())
      continue;
    reportStep(reporter, rule, step, what)
        .note(
            {},
            isOnD1
                ? "copy the rows of `" + referrer.table +
                      "` aside and back after the rename: D1 ignores PRAGMA in "
                      "a migration"
                : "put PRAGMA foreign_keys=OFF before the first statement, and "
                  "PRAGMA foreign_keys=ON after the last; inside BEGIN they do "
                  "nothing");
  }
}

} // namespace holdfast
