#include "rules/Migrations.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

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

namespace {
/// What the new migrations up to a step tell of its table's rows.
enum class Rows {
  Unknown,
  Deleted, ///< none to be seen, but the server still passes over them
  None,
};

/// By table: its position in the history, or its name.
template <typename Value> using ByTable = StringMap<Value>;

/// For each step of the migrations whether its table may have rows then.
class RowsByStep {
public:
  explicit RowsByStep(const HistoryReview &review);
  bool mayHaveRows(const sql::Step &step) const {
    return !empty.contains(&step);
  }

private:
  void goForward(const NewMigration &migration, ByTable<Rows> &rows);
  void goBack(const NewMigration &migration);

  const HistoryReview &review;
  DenseSet<const sql::Step *> empty;
};
} // namespace

static std::string keyOf(const sql::Step &step) {
  return step.tableId != sql::unknownTable ? "#" + std::to_string(step.tableId)
                                           : StringRef(step.table).lower();
}

/// What is known of its table's rows after it; nothing if it leaves them.
static std::optional<Rows> rowsAfter(const StepInBranch &step) {
  if (step.kind() == Kind::Insert || step.kind() == Kind::Merge)
    return Rows::Unknown;
  if (step.step.conditional)
    return std::nullopt;
  if (step.kind() == Kind::Truncate || needsEmptyTable(step))
    return Rows::None;
  if (step.kind() == Kind::Delete && step.step.rows->isWhole)
    return Rows::Deleted;
  return std::nullopt;
}

/// The steps of a statement, which all see what was before it.
static ArrayRef<sql::Step> statementAt(ArrayRef<sql::Step> steps) {
  return steps.take_while([&](const sql::Step &step) {
    return step.number == steps.front().number;
  });
}

RowsByStep::RowsByStep(const HistoryReview &review) : review(review) {
  ByTable<Rows> rows;
  for (const NewMigration &migration : review.migrations) {
    goForward(migration, rows);
    goBack(migration);
  }
}

void RowsByStep::goForward(const NewMigration &migration, ByTable<Rows> &rows) {
  ArrayRef<sql::Step> rest = migration.steps;
  while (!rest.empty()) {
    ArrayRef<sql::Step> statement = statementAt(rest);
    for (const sql::Step &step : statement)
      if (!step.table.empty() && rows.lookup(keyOf(step)) == Rows::None)
        empty.insert(&step);
    for (const sql::Step &step : statement)
      if (std::optional<Rows> after =
              step.table.empty() ? std::nullopt
                                 : rowsAfter({review, migration, step}))
        rows[keyOf(step)] = *after;
    rest = rest.drop_front(statement.size());
  }
}

/// A migration that can only be carried out where the table has no rows from
/// its start: a later statement is refused otherwise.
void RowsByStep::goBack(const NewMigration &migration) {
  ByTable<bool> fails; // the first later step that tells is refused
  ArrayRef<sql::Step> rest = migration.steps;
  while (!rest.empty()) {
    ArrayRef<sql::Step> statement = rest.take_back(1);
    while (statement.size() < rest.size() &&
           rest[rest.size() - statement.size() - 1].number ==
               statement.front().number)
      statement = rest.take_back(statement.size() + 1);
    for (const sql::Step &step : reverse(statement)) {
      StepInBranch place{review, migration, step};
      std::optional<Rows> after =
          step.table.empty() ? std::nullopt : rowsAfter(place);
      if (after && *after != Rows::Unknown)
        fails[keyOf(step)] = needsEmptyTable(place);
    }
    for (const sql::Step &step : statement)
      if (!step.table.empty() && fails.lookup(keyOf(step)))
        empty.insert(&step);
    rest = rest.drop_back(statement.size());
  }
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
  if (!context.history)
    return;
  RowsByStep rows(*context.history);
  forStepsInUse(context, [&](const StepInBranch &step) {
    if (!isRefused(step) &&
        (needsEmptyTable(step) || rows.mayHaveRows(step.step)))
      visit(step);
  });
}

} // namespace holdfast
