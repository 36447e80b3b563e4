#include "guard/Conditions.h"
#include "guard/StatementLosses.h"

#include "rules/RowSteps.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Tables that are made anew, and rows that are put back from a copy.
namespace holdfast::guard {

using Kind = sql::Step::Kind;
using sql::Step;

/// Whether the copy goes into the table that takes the place of its source.
bool StatementLosses::isIntoSuccessor(const Step &step,
                                      const RowCopy &copy) const {
  auto successor = successors.find(step.tableId);
  return successor != successors.end() &&
         names.rootOf(successor->second) == copy.of;
}

/// Whether the copy puts rows back that have gone before: into their table, or
/// into a new one of its name.
bool StatementLosses::putsBack(const Step &step, const RowCopy &copy) const {
  const Table &table = database.catalog.tables[copy.of];
  bool isGone = any_of(deferred, [&](const Loss &loss) {
    return loss.table == table.name && loss.schema == table.schema;
  });
  bool isInPlace = names.standsFor(step.tableId, copy.of) ||
                   (names.isMade(step.tableId) && step.table == table.name &&
                    step.schema == table.schema);
  return isGone && isInPlace && copy.omits.empty();
}

void StatementLosses::followRows(const Step &step) {
  if (!takenBy.first.empty()) {
    names.standFor(step.tableId, takenBy.first, takenBy.second);
    takenBy.first.clear();
  }
  std::optional<RowCopy> copy =
      copies.copyOf(step, successors.contains(step.tableId));
  if (copy && isIntoSuccessor(step, *copy))
    takePlace(step, *copy);
  else if (copy && putsBack(step, *copy))
    putBack(step, *copy);
  else if (step.kind == Kind::Update)
    fillOmitted(step);
  copies.pass(step, copy);
}

/// From here on the new table has the rows, and what becomes of the old one
/// does not matter.
void StatementLosses::takePlace(const Step &step, const RowCopy &copy) {
  const Table &table = database.catalog.tables[copy.of];
  uint32_t old = successors[step.tableId];
  if (!copy.omits.empty() && rowsOf(table) != 0u) {
    Loss loss = lossOf(table, "",
                       "leaves rows out of the table made anew: the copy is "
                       "limited by " +
                           copy.omits);
    loss.isAtMost = true;
    add(std::move(loss));
  }
  if (!names.standsFor(step.tableId, copy.of))
    omitted[copy.of] = names.columnsOf(old);
  erase_if(omitted[copy.of],
           [&](const Column *column) { return copy.has(column->name); });
  names.standFor(step.tableId, copy.of, copy.columns);
}

void StatementLosses::putBack(const Step &step, const RowCopy &copy) {
  const Table &table = database.catalog.tables[copy.of];
  erase_if(deferred, [&](const Loss &loss) {
    return loss.table == table.name && loss.schema == table.schema;
  });
  std::vector<const Column *> columns;
  for (const Column &column : table.columns)
    columns.push_back(&column);
  if (names.standsFor(step.tableId, copy.of))
    columns = names.columnsOf(step.tableId);
  for (const Column *column : columns)
    if (!column->generated && !copy.has(column->name) &&
        valuesOf(table, column->name) != 0u)
      add(lossOf(table, column->name, "does not put them back with the rows"));
  if (!names.standsFor(step.tableId, copy.of))
    names.standFor(step.tableId, copy.of, copy.columns);
}

/// `UPDATE new SET a = old.a FROM old`: what the copy has left out.
void StatementLosses::fillOmitted(const Step &step) {
  auto left = omitted.find(names.rootOf(step.tableId));
  if (left == omitted.end())
    return;
  auto isFilled = [&](const Column *column) {
    const sql::RowFacts::Assigned *assigned =
        assignmentOf(*step.rows, column->name);
    return assigned &&
           StringRef(assigned->other.empty() ? assigned->source
                                             : assigned->other)
               .equals_insensitive(column->name) &&
           !conversions.mayLose(column->type, assigned->casts);
  };
  for (const Column *column : left->second)
    if (isFilled(column))
      names.standFor(step.tableId, column->name, column->name);
  erase_if(left->second, isFilled);
}

static bool hasColumn(const Step &step, StringRef name) {
  return step.after && any_of(step.after->columns, [&](const Column &column) {
           return StringRef(column.name).equals_insensitive(name);
         });
}

/// A table goes whose place another one has, or takes.
void StatementLosses::addRebuild(const Step &step) {
  const Table *table = names.table(step.tableId);
  if (!table || isMigrationsTable(table->name))
    return;
  uint32_t root = names.rootOf(step.tableId);
  if (!names.standsFor(step.afterId, root)) {
    // What cannot be followed is asked about as such.
    bool mayBeCopied = any_of(
        unknown, [&](const Step *other) { return mayTouch(*other, step); });
    if (!mayBeCopied)
      add(lossOf(*table, "",
                 "drops table `" + step.table +
                     "`, and nothing copies its rows into the new one"));
    return;
  }
  for (const Column *column : omitted[root]) {
    if (column->generated)
      continue;
    Loss loss =
        lossOf(*table, column->name,
               hasColumn(step, column->name)
                   ? "does not copy its values as they are into the table "
                     "made anew"
                   : "makes the table anew without the column");
    loss.kind = Loss::Kind::Column;
    add(std::move(loss));
  }
  omitted.erase(root);
  addRetyped(step, *table);
}

/// Values that the table made anew cannot hold as they are.
void StatementLosses::addRetyped(const Step &step, const Table &table) {
  if (!step.after)
    return;
  for (const Column &column : step.after->columns) {
    const Column *now = names.column(step.afterId, column.name);
    if (!now || now->generated || valuesOf(table, now->name) == 0u ||
        !conversions.mayLose(now->type, column.type, step))
      continue;
    Loss loss = lossOf(table, now->name,
                       "makes the table anew with type " +
                           spelling(column.type, project.provider) +
                           ", which may lose a part of them");
    loss.isAtMost = true;
    add(std::move(loss));
  }
}

} // namespace holdfast::guard
