#include "guard/StatementLosses.h"
#include "guard/Conditions.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::guard {

using Kind = sql::Step::Kind;
using sql::Conflict;
using sql::Step;

// --- Counts and names --------------------------------------------------------

std::optional<uint64_t> StatementLosses::rowsOf(const Table &table) const {
  auto count = database.rows.of(table);
  return count && count->kind == RowCount::Kind::Exact
             ? std::optional(count->rows)
             : std::nullopt;
}

std::optional<uint64_t> StatementLosses::valuesOf(const Table &table,
                                                  StringRef column) const {
  if (rowsOf(table) == 0u)
    return 0;
  return database.rows.valuesIn(table, column);
}

Loss StatementLosses::lossOf(const Table &table, StringRef column,
                             const Twine &what) const {
  Loss loss;
  loss.kind = column.empty() ? Loss::Kind::Table : Loss::Kind::Values;
  loss.what = what.str();
  loss.schema = table.schema;
  loss.table = table.name;
  loss.column = column.str();
  loss.name = nameOfObject(project.provider, table.schema, table.name, column);
  loss.rows = column.empty() ? rowsOf(table) : valuesOf(table, column);
  loss.migration = migration;
  loss.referrers = referrersOf(database.catalog, database.viewUses,
                               table.schema, table.name, column);
  return loss;
}

bool StatementLosses::resolve(const Step &step, Loss &loss) const {
  const Table *table = names.table(step.tableId);
  const Column *column = names.column(step.tableId, loss.column);
  if (!table || !column)
    return false;
  Loss found = lossOf(*table, column->name, loss.what);
  found.kind = loss.kind;
  found.migration = loss.migration;
  found.isAtMost = step.conditional;
  loss = std::move(found);
  return true;
}

/// Whether a loss says all that another one would.
static bool covers(const Loss &known, const Loss &loss) {
  return known.table == loss.table && known.schema == loss.schema &&
         (known.column == loss.column ||
          (known.column.empty() && !known.isAtMost));
}

/// By two ways more may go than by one.
void StatementLosses::join(Loss &known, const Loss &loss) const {
  const Table *table = database.catalog.findTable(loss.schema, loss.table);
  std::optional<uint64_t> all =
      loss.column.empty() ? rowsOf(*table) : valuesOf(*table, loss.column);
  if (!loss.isAtMost && loss.rows == all) {
    known.isAtMost = false;
    known.what = loss.what;
    known.rows = loss.rows;
    known.countedBy.clear();
  } else if (all && known.rows && loss.rows && known.rows != all) {
    known.rows = std::min(*all, *known.rows + *loss.rows);
    known.isAtMost = true;
  }
}

void StatementLosses::add(Loss loss) {
  const Table *table = database.catalog.findTable(loss.schema, loss.table);
  // Rows that another table has may come back.
  bool isRows = loss.kind == Loss::Kind::Table && table;
  if (isRows && copies.isCopied(table - database.catalog.tables.data())) {
    deferred.push_back(std::move(loss));
    return;
  }
  settle(std::move(loss));
}

void StatementLosses::settle(Loss loss) {
  for (Loss &known : plan.losses)
    if (known.migration == loss.migration && !known.table.empty() &&
        covers(known, loss)) {
      append_range(known.countedWhere, loss.countedWhere);
      if (known.column == loss.column)
        join(known, loss);
      return;
    }
  plan.losses.push_back(std::move(loss));
}

void StatementLosses::finish() {
  for (Loss &loss : std::exchange(deferred, {}))
    settle(std::move(loss));
}

// --- The statement itself ----------------------------------------------------

void StatementLosses::expect(ArrayRef<Step> steps) {
  for (const Step &step : steps)
    if (step.kind == Kind::RedefineTable)
      successors[step.afterId] = step.tableId;
}

void StatementLosses::add(const Step &step, StringRef script) {
  migration = script.str();
  meetsRows = false;
  if (step.unknown)
    unknown.push_back(&step);
  if (step.rows && step.rows->isOfNone)
    return;
  if (step.kind == Kind::RedefineTable)
    addRebuild(step);
  else if (!names.isLeft(step.tableId) && isFired(step))
    addStatement(step);
  addConsequences(step);
  followRows(step);
  noteChanged(step);
  columnCopies.pass(step);
  conversions.pass(step);
  names.pass(step);
}

/// What a trigger does for each row does not happen where there is none.
bool StatementLosses::isFired(const Step &step) const {
  const Table *cause = step.rows ? names.table(step.rows->firedBy) : nullptr;
  return !cause || rowsOf(*cause) != 0u;
}

/// Whether it takes something from a table that it names.
static bool takesFromTable(const Step &step) {
  return step.kind == Kind::DropTable || step.kind == Kind::DropColumn ||
         step.kind == Kind::Update ||
         (step.writesRows() &&
          (step.kind != Kind::Insert ||
           step.rows->onConflict == Conflict::Kind::Updates ||
           step.rows->onConflict == Conflict::Kind::Replaces));
}

/// MySQL: in another database of the server, into which nobody looks.
void StatementLosses::addElsewhere(const Step &step) {
  Loss loss;
  loss.kind = Loss::Kind::Unknown;
  loss.name = loss.migration = migration;
  loss.what = "takes from `" + step.schema + "." + step.table +
              "`, in another database of the server: nothing of it is counted "
              "or copied";
  bool isKnown = any_of(plan.losses, [&](const Loss &known) {
    return known.kind == loss.kind && known.name == loss.name;
  });
  if (!isKnown)
    plan.losses.push_back(std::move(loss));
}

void StatementLosses::addStatement(const Step &step) {
  bool isElsewhere =
      project.provider == Provider::MySQL &&
      step.tableId == sql::unknownTable && !step.schema.empty() &&
      !StringRef(step.schema).equals_insensitive(project.database);
  if (isElsewhere && takesFromTable(step))
    return addElsewhere(step);
  switch (step.kind) {
  case Kind::DropTable:
  case Kind::Truncate:
  case Kind::Delete:
  case Kind::DropPartition:
  case Kind::TruncatePartition:
    return addRows(step);
  case Kind::DropColumn:
    return addDroppedColumn(step);
  case Kind::DropDatabase:
    return addDatabase(step);
  case Kind::Merge:
    if (step.rows->deletes)
      addRows(step);
    return addValues(step);
  case Kind::Update:
    if (step.rows->deletes)
      addRows(step);
    return addValues(step);
  case Kind::Insert:
    return addConflicts(step);
  case Kind::AlterColumn:
    return addConversion(step);
  case Kind::AddPrimaryKey:
  case Kind::AddUnique:
  case Kind::CreateIndex:
    return addInTheWay(step);
  default:
    return;
  }
}

/// What becomes of rows, and of all of them or some.
static std::string whatOf(const Step &step) {
  std::string table = "`" + step.table + "`";
  switch (step.kind) {
  case Kind::DropTable:
    return "drops table " + table;
  case Kind::DropPartition:
    return "drops partition `" + step.name + "` of " + table;
  case Kind::TruncatePartition:
    return "deletes all rows of partition `" + step.name + "` of " + table;
  case Kind::Merge:
    return "MERGE deletes rows that it matches";
  case Kind::Update:
    return "OR REPLACE deletes rows that are in the way";
  default:
    break;
  }
  if (step.kind == Kind::Delete && !step.rows->viaView.empty())
    return "deletes rows that view `" + step.rows->viaView + "` shows";
  bool isAll = step.kind == Kind::Truncate || step.rows->isWhole;
  return isAll ? "deletes all rows of " + table
               : "deletes the rows that meet a condition";
}

void StatementLosses::addRows(const Step &step) {
  const Table *table = names.table(step.tableId);
  bool isDrop = step.kind == Kind::DropTable;
  if (!table || (isDrop && isMigrationsTable(table->name)))
    return;
  // A table that is empty here may have rows elsewhere, and goes with them.
  if (!isDrop && rowsOf(*table) == 0u)
    return;
  Loss loss = lossOf(*table, "", whatOf(step));
  bool isAll = isDrop || step.kind == Kind::Truncate ||
               (step.kind == Kind::Delete && step.rows->isWhole);
  loss.isAtMost = !isAll || step.conditional;
  // Without CASCADE, a table with heirs cannot be dropped.
  bool isAlone = isDrop ? !step.options.cascade : step.options.only;
  bool isOwn = isAlone && hasHeirs(database.catalog, *table);
  if (isOwn && !loss.isAtMost)
    count(loss, *table, whereOwn(*table));
  if (loss.rows != 0u || isDrop)
    add(std::move(loss));
}

void StatementLosses::addDroppedColumn(const Step &step) {
  const Table *table = names.table(step.tableId);
  const Column *column = names.column(step.tableId, step.name);
  // What is computed from other columns can be computed again.
  if (!table || !column || column->generated)
    return;
  std::string copy = columnCopies.copyOf(step.tableId, column->name);
  if (!copy.empty() && !step.conditional) {
    takenBy = {copy, column->name};
    return;
  }
  Loss loss = lossOf(*table, column->name,
                     "drops column `" + step.table + "." + step.name + "`");
  loss.kind = Loss::Kind::Column;
  loss.isAtMost = step.conditional;
  add(std::move(loss));
}

void StatementLosses::addDatabase(const Step &step) {
  if (step.name == project.database)
    return addEverything(step);
  Loss loss;
  loss.kind = Loss::Kind::Database;
  loss.migration = migration;
  loss.name = step.name + ".*";
  loss.what = "drops database `" + step.name + "` with all its tables and rows";
  plan.losses.push_back(std::move(loss));
}

/// MySQL drops the database that it works in.
void StatementLosses::addEverything(const Step &step) {
  for (const Table &table : database.catalog.tables) {
    if (isMigrationsTable(table.name))
      continue;
    Loss loss = lossOf(table, "", "drops the table with its database");
    loss.with = step.name + ".*";
    add(std::move(loss));
  }
}

} // namespace holdfast::guard
