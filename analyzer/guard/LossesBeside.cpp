#include "guard/StatementLosses.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// What goes in other tables than the one that a statement names.
namespace holdfast::guard {

using Kind = sql::Step::Kind;
using sql::Consequence;
using sql::Step;

static bool changesValues(const Step &step) {
  return step.kind == Kind::Update || step.kind == Kind::Merge ||
         step.kind == Kind::Insert;
}

static bool emptiesTable(const Step &step) {
  switch (step.kind) {
  case Kind::Truncate:
  case Kind::DropTable:
  case Kind::RedefineTable:
    return !step.conditional;
  case Kind::Delete:
    return step.rows->isWhole && !step.conditional;
  default:
    return false;
  }
}

void StatementLosses::addConsequences(const Step &step) {
  if (step.consequences.empty())
    return;
  const Table *cause = names.table(step.tableId);
  // Where no row goes, nothing follows.
  bool followsRows = step.kind != Kind::Truncate;
  if (followsRows && cause && rowsOf(*cause) == 0u)
    return;
  if (step.kind == Kind::Insert && !meetsRows)
    return;
  isEmptied.clear();
  isEmptied[step.tableId] = emptiesTable(step);
  for (const Consequence &beside : step.consequences)
    if (beside.kind == Consequence::Kind::DeletesRows ||
        beside.kind == Consequence::Kind::DropsTable)
      addRowsBeside(step, beside);
  for (const Consequence &beside : step.consequences)
    if (beside.kind != Consequence::Kind::DeletesRows &&
        beside.kind != Consequence::Kind::DropsTable)
      addColumnsBeside(step, beside);
}

/// What the loss goes with: `User`, or `billing.*` with its schema.
static std::string causeOf(const Step &step, const NamesNow &names,
                           Provider provider) {
  if (step.kind == Kind::DropSchema)
    return step.name + ".*";
  const Table *table = names.table(step.tableId);
  return table ? nameOfObject(provider, table->schema, table->name, "")
               : step.table;
}

void StatementLosses::addRowsBeside(const Step &step,
                                    const Consequence &beside) {
  const Table *table = names.table(beside.tableId);
  if (!table || isMigrationsTable(table->name) || table->isPlainPartition())
    return;
  std::string cause = causeOf(step, names, project.provider);
  bool dropsSchema = step.kind == Kind::DropSchema;
  bool takesAll = dropsSchema || step.kind == Kind::Truncate;
  Loss loss =
      lossOf(*table, "",
             dropsSchema ? "drops the table with schema `" + step.name + "`"
             : takesAll  ? "TRUNCATE … CASCADE empties it with `" + cause + "`"
                         : "ON DELETE CASCADE deletes them with rows of `" +
                              cause + "`");
  loss.with = cause;
  loss.isAtMost = step.conditional;
  if (!takesAll) {
    std::optional<uint64_t> all = loss.rows;
    for (const std::string &name : beside.columns) {
      const Column *column = names.column(beside.tableId, name);
      if (!column || !column->nullable)
        continue;
      loss.countedBy.push_back(column->name);
      if (auto values = valuesOf(*table, column->name))
        loss.rows = std::min(loss.rows.value_or(*values), *values);
    }
    loss.isAtMost = !isEmptied[beside.causeId] || loss.countedBy.size() > 1;
    bool isAll = !loss.isAtMost && loss.rows == all;
    isEmptied[beside.tableId] |= isAll;
  }
  if (loss.rows != 0u || dropsSchema)
    add(std::move(loss));
}

void StatementLosses::addColumnsBeside(const Step &step,
                                       const Consequence &beside) {
  const Table *table = names.table(beside.tableId);
  if (!table)
    return;
  std::string cause = causeOf(step, names, project.provider);
  bool isDrop = beside.kind == Consequence::Kind::DropsColumns;
  bool isUpdate = step.rows && !step.rows->deletes && changesValues(step);
  std::string what =
      isDrop ? "drops the column with its type, of schema `" + step.name + "`"
      : beside.kind == Consequence::Kind::ChangesColumns
          ? "ON UPDATE CASCADE changes them with `" + cause + "`"
          : (isUpdate ? "ON UPDATE clears them, as rows of `"
                      : "ON DELETE clears them, as rows of `") +
                cause + (isUpdate ? "` change" : "` go");
  for (const std::string &name : beside.columns) {
    const Column *column = names.column(beside.tableId, name);
    if (!column)
      continue;
    Loss loss = lossOf(*table, column->name, what);
    if (isDrop)
      loss.kind = Loss::Kind::Column;
    loss.with = cause;
    loss.isAtMost =
        step.conditional || (!isDrop && !isEmptied[beside.causeId] &&
                             !(isUpdate && step.rows->isWhole));
    if (loss.rows != 0u || isDrop)
      add(std::move(loss));
  }
}

} // namespace holdfast::guard
