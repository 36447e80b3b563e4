#include "guard/Conditions.h"
#include "guard/StatementLosses.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Values that others replace.
namespace holdfast::guard {

using sql::Conflict;
using sql::Step;

void StatementLosses::addValues(const Step &step) {
  const Table *table = names.table(step.tableId);
  if (!table)
    return;
  for (const std::string &name : step.rows->overwritten) {
    const Column *column = names.column(step.tableId, name);
    // A view may call a column otherwise.
    bool isHidden = !column && !step.rows->viaView.empty() && step.before &&
                    !step.before->findColumn(name);
    if (isHidden)
      return addViewed(step, *table);
    if (!column || column->generated || valuesOf(*table, column->name) == 0u ||
        copies.setsOwnValue(step, name))
      continue;
    bool isWhole =
        step.rows->isWhole && !step.conditional && !step.options.ignoresErrors;
    Loss loss = lossOf(*table, column->name,
                       isWhole ? "overwrites all values"
                               : "overwrites values where a condition holds");
    loss.isAtMost = !isWhole;
    count(loss, *table, whereUpdated(step, name, *column, project.provider));
    if (isWhole && loss.rows != valuesOf(*table, column->name))
      loss.what = "overwrites the values that differ";
    if (loss.rows != 0u)
      add(std::move(loss));
  }
}

/// An UPDATE of a view, of which it is not known which column it sets.
void StatementLosses::addViewed(const Step &step, const Table &table) {
  Loss loss =
      lossOf(table, "",
             "overwrites values that view `" + step.rows->viaView + "` shows");
  loss.isAtMost = true;
  if (loss.rows != 0u)
    add(std::move(loss));
}

/// Takes in what the database has counted by a condition, or has it count.
void StatementLosses::count(
    Loss &loss, const Table &table,
    const std::optional<RowCondition> &condition) const {
  if (!condition)
    return;
  loss.countedWhere = {condition->sql};
  auto counted = database.rows.where(table, condition->sql);
  if (!counted)
    return;
  loss.rows = counted;
  loss.isAtMost = !condition->isExact;
}

/// How many rows an INSERT has at most; nothing where nobody knows.
std::optional<uint64_t> StatementLosses::insertedBy(const Step &step) const {
  if (step.rows->insertedRows)
    return step.rows->insertedRows;
  if (step.rows->sources.size() != 1)
    return std::nullopt;
  const Table *source = names.table(step.rows->sources.front().id);
  return source ? rowsOf(*source) : std::nullopt;
}

static bool isInKey(const Table &table, const Column &column) {
  return (table.primaryKey &&
          is_contained(table.primaryKey->columns, column.name)) ||
         any_of(table.indexes, [&](const Index &index) {
           return index.unique && any_of(index.parts, [&](const auto &part) {
                    return part.column == column.name;
                  });
         });
}

void StatementLosses::noteChanged(const Step &step) {
  if (step.rows)
    for (const std::string &name : step.rows->overwritten)
      if (const Column *column = names.column(step.tableId, name))
        changed.insert({names.rootOf(step.tableId), column->name});
}

/// What an INSERT does to rows that are there already.
void StatementLosses::addConflicts(const Step &step) {
  const Table *table = names.table(step.tableId);
  bool replaces = step.rows->onConflict == Conflict::Kind::Replaces;
  if (!table || rowsOf(*table) == 0u ||
      (!replaces && step.rows->onConflict != Conflict::Kind::Updates))
    return;
  // Only by keys that are still those of the database.
  bool isKeyChanged = any_of(table->columns, [&](const Column &column) {
    return isInKey(*table, column) &&
           changed.contains({names.rootOf(step.tableId), column.name});
  });
  auto take = [&](StringRef name, const Column *column, StringRef what) {
    Loss loss = lossOf(*table, column ? column->name : "", what);
    loss.isAtMost = true;
    if (auto most = insertedBy(step); most && loss.rows)
      loss.rows = std::min(*loss.rows, *most);
    if (!isKeyChanged)
      count(loss, *table,
            whereInserted(step, name, column, names, project.provider));
    meetsRows |= loss.rows != 0u;
    if (loss.rows != 0u)
      add(std::move(loss));
  };
  if (replaces)
    return take("", nullptr, "replaces rows that have the same key");
  for (const std::string &name : step.rows->overwritten)
    if (const Column *column = names.column(step.tableId, name);
        column && !column->generated && valuesOf(*table, column->name) != 0u)
      take(name, column, "overwrites values of rows that have the same key");
}

} // namespace holdfast::guard
