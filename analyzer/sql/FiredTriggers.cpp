#include "sql/Calls.h"
#include "sql/Cursor.h"
#include "sql/Effects.h"
#include "sql/StepRecorder.h"

#include "catalog/SqlName.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// What triggers and rules do beside the statement that fires them.
namespace holdfast::sql {

bool FiringRow::mayDiffer(const std::string &column) const {
  return mayDifferAnywhere || any_of(changed, [&](StringRef name) {
           return name.equals_insensitive(column);
         });
}

static bool setsOneOf(const Step &step, ArrayRef<std::string> columns) {
  return columns.empty() || any_of(columns, [&](const std::string &column) {
           return is_contained(step.rows->columns, column);
         });
}

/// Whether the trigger is of what the step names, or of the table behind it.
static bool isOn(const Trigger &trigger, const Step &step) {
  StringRef viaView = step.rows ? step.rows->viaView : StringRef();
  return trigger.tableId != unknownTable
             ? trigger.tableId == step.tableId
             : trigger.table == (viaView.empty() ? step.table : viaView);
}

/// Whether a step fires the trigger of its table or view.
static bool firesItself(const Trigger &trigger, const Step &step) {
  switch (step.kind) {
  case Step::Kind::Insert:
    return trigger.onInsert ||
           (trigger.onUpdate &&
            step.rows->onConflict == Conflict::Kind::Updates) ||
           (trigger.onDelete && step.rows->deletes);
  case Step::Kind::Update:
    return trigger.onUpdate && setsOneOf(step, trigger.columns);
  case Step::Kind::Delete:
    return trigger.onDelete;
  case Step::Kind::Merge:
    return trigger.onInsert || trigger.onUpdate || trigger.onDelete;
  case Step::Kind::Truncate:
    return trigger.onTruncate;
  default:
    return false;
  }
}

/// Whether what a step takes beside fires the trigger.
static bool firesBeside(const Trigger &trigger, const Step &step) {
  return any_of(step.consequences, [&](const Consequence &beside) {
    if (beside.tableId != trigger.tableId || trigger.tableId == unknownTable)
      return false;
    return beside.kind == Consequence::Kind::DeletesRows
               ? trigger.onDelete && step.kind != Step::Kind::Truncate
               : trigger.onUpdate &&
                     (beside.kind == Consequence::Kind::ClearsColumns ||
                      beside.kind == Consequence::Kind::ChangesColumns);
  });
}

static bool isOnRowsThatAre(const Trigger &trigger, const Step &step) {
  return trigger.isForEachRow && step.kind != Step::Kind::Insert &&
         step.kind != Step::Kind::Merge;
}

/// Whether a trigger may leave rows out: it returns NULL before they are
/// written.
static bool mayLeaveOut(const ReplayContext &context, const Trigger &trigger) {
  if (!trigger.isBefore || !trigger.isForEachRow)
    return false;
  Calls calls(context);
  calls.find(trigger.body);
  return any_of(calls.found(), [&](const Routine &routine) {
    SourceFile file("", routine.body);
    Cursor in(*context.dialect, file, file.wholeFile().range);
    while (!in.at(TokenKind::End) && !in.acceptAll({"RETURN", "NULL"}))
      in.advance();
    return !in.at(TokenKind::End);
  });
}

/// What the trigger meets in the rows that it is for. What a table's trigger
/// made of them before is there only if it was.
static FiringRow rowOf(const Trigger &trigger, const Step &step) {
  bool wasThere = !trigger.isNew || trigger.tableId == unknownTable;
  FiringRow row;
  row.mayDifferAnywhere =
      !wasThere || step.kind != Step::Kind::Update || !isOn(trigger, step);
  if (!step.rows)
    return row;
  // A view may call its columns otherwise.
  row.mayDifferAnywhere |=
      !step.rows->viaView.empty() && trigger.tableId != unknownTable;
  row.changed = step.rows->columns;
  erase_if(row.changed, [&](const std::string &column) {
    return any_of(step.rows->assigned, [&](const RowFacts::Assigned &assigned) {
      bool isCopied = !assigned.inserted.empty() &&
                      !is_contained(step.rows->overwritten, column);
      return assigned.column == column &&
             (assigned.source == column || isCopied);
    });
  });
  return row;
}

/// Whether it fires the trigger for rows that are there and stay.
static bool changesRows(const Trigger &trigger, const Step &step) {
  bool mayUpdate = step.kind == Step::Kind::Update ||
                   step.kind == Step::Kind::Merge ||
                   (step.kind == Step::Kind::Insert &&
                    step.rows->onConflict == Conflict::Kind::Updates);
  return trigger.onUpdate && trigger.isForEachRow &&
         (mayUpdate || firesBeside(trigger, step));
}

/// What the trigger meets in rows that are there and stay: of an INSERT, those
/// that it changes on a conflict.
static FiringRow rowThatStays(const Step &step, FiringRow row) {
  if (step.kind != Step::Kind::Insert)
    return row;
  row.mayDifferAnywhere = false;
  row.changed.clear();
  for (const RowFacts::Assigned &assigned : step.rows->assigned)
    row.changed.push_back(assigned.column);
  return row;
}

/// ` WHERE …` of an UPDATE that changes the table itself.
static std::string conditionOf(const Trigger &trigger, const Step &step) {
  bool isPlain = step.kind == Step::Kind::Update && isOn(trigger, step) &&
                 !step.isInBlock && step.statement &&
                 step.rows->sources.empty();
  if (!isPlain || step.rows->where.empty() || !step.rows->viaView.empty())
    return "";
  return " WHERE " + step.statement.file->text(step.rows->where).str();
}

/// Changes other columns of a row that is at hand, as an UPDATE with the
/// condition would.
static void setInRow(ReplayContext &context, const SourceFilePtr &script,
                     const Statement &statement, const Trigger &trigger,
                     const FiringRow &row, StringRef condition) {
  if (trigger.tableId == unknownTable)
    return;
  std::string assignments = assignedByTrigger(context, trigger, row);
  if (assignments.empty())
    return;
  const Table &table = context.database.catalog().tables[trigger.tableId];
  std::string update =
      "UPDATE " +
      qualifiedName(table.schema, table.name, context.dialect->provider) +
      " AS new SET " + assignments + condition.str();
  Statement within;
  within.range = statement.range;
  within.conditional = true;
  atStatement(context, script, within);
  apply(context, Block{{}, update});
}

static void fire(ReplayContext &context, const SourceFilePtr &script,
                 const Statement &statement, size_t position,
                 const Trigger &trigger) {
  StepRecorder &recorder = *context.recorder;
  const Step &step = recorder.stepsSoFar()[position];
  FiringRow row = rowOf(trigger, step);
  uint32_t firedBy =
      isOnRowsThatAre(trigger, step) ? step.tableId : unknownTable;
  size_t first = recorder.stepCount();
  if (trigger.isBefore && changesRows(trigger, step))
    setInRow(context, script, statement, trigger, rowThatStays(step, row),
             conditionOf(trigger, step));
  context.firing = std::move(row);
  runBody(context, script, statement, trigger.body);
  context.firing.reset();
  for (Step &done : recorder.stepsSoFar().drop_front(first))
    if (done.rows)
      done.rows->firedBy = firedBy;
}

void fireTriggers(ReplayContext &context, const SourceFilePtr &script,
                  const Statement &statement, size_t position,
                  SmallVectorImpl<size_t> &fired) {
  SmallVector<size_t> now;
  std::optional<uint32_t> replaced; // the table or view that has an INSTEAD
  Step &step = context.recorder->stepsSoFar()[position];
  if (step.rows && step.rows->isOfNone)
    return;
  for (auto [number, trigger] : enumerate(context.triggers)) {
    bool itself = isOn(trigger, step) && firesItself(trigger, step);
    if (trigger.isDisabled || (!itself && !firesBeside(trigger, step)))
      continue;
    if (itself && trigger.isInstead && replaced != unknownTable)
      replaced = trigger.tableId;
    step.conditional |= itself && mayLeaveOut(context, trigger);
    now.push_back(number);
  }
  if (replaced && step.rows) {
    step.rows->isOfNone = true;
    step.consequences.clear();
    erase_if(now, [&](size_t number) {
      const Trigger &trigger = context.triggers[number];
      return trigger.tableId != *replaced ||
             (!trigger.isRule && !trigger.isInstead);
    });
  }
  for (size_t number : now) {
    if (is_contained(fired, number))
      continue;
    fired.push_back(number);
    const Trigger trigger = context.triggers[number];
    fire(context, script, statement, position, trigger);
  }
}

} // namespace holdfast::sql
