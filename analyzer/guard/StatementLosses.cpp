#include "guard/StatementLosses.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::guard {

using Kind = sql::Step::Kind;
using sql::Consequence;
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
  if (!table)
    return false;
  loss.schema = table->schema;
  loss.table = table->name;
  if (!loss.column.empty()) {
    const Column *column = names.column(step.tableId, loss.column);
    if (!column)
      return false;
    loss.column = column->name;
  }
  loss.name =
      nameOfObject(project.provider, loss.schema, loss.table, loss.column);
  loss.rows =
      loss.column.empty() ? rowsOf(*table) : valuesOf(*table, loss.column);
  loss.referrers = referrersOf(database.catalog, database.viewUses, loss.schema,
                               loss.table, loss.column);
  loss.isAtMost = step.conditional || step.kind == Kind::DropPartition ||
                  step.kind == Kind::TruncatePartition;
  return true;
}

/// Whether a loss says all that another one would.
static bool covers(const Loss &known, const Loss &loss) {
  return known.table == loss.table && known.schema == loss.schema &&
         (known.column == loss.column ||
          (known.column.empty() && !known.isAtMost));
}

void StatementLosses::add(Loss loss) {
  for (Loss &known : plan.losses) {
    if (known.migration != loss.migration || known.table.empty() ||
        !covers(known, loss))
      continue;
    // By two ways more may go than by one.
    if (known.isAtMost && !loss.isAtMost) {
      known.isAtMost = false;
      known.rows = loss.rows;
      known.countedBy.clear();
    }
    return;
  }
  plan.losses.push_back(std::move(loss));
}

// --- The statement itself ----------------------------------------------------

void StatementLosses::add(const Step &step, StringRef script) {
  migration = script.str();
  addStatement(step);
  addConsequences(step);
  names.pass(step);
}

void StatementLosses::addStatement(const Step &step) {
  bool deletesSome = step.kind == Kind::Delete && !step.rows->isWhole;
  deletesSome |= step.kind == Kind::Merge && step.rows->deletes;
  const Table *table = names.table(step.tableId);
  if (deletesSome && table && rowsOf(*table) != 0u) {
    Loss loss = lossOf(*table, "",
                       step.kind == Kind::Merge
                           ? "MERGE deletes rows that it matches"
                           : "deletes the rows that meet a condition");
    loss.isAtMost = true;
    add(std::move(loss));
  }
  if (step.kind == Kind::DropTable)
    addDroppedTable(step);
  if (step.kind == Kind::DropColumn)
    addDroppedColumn(step);
  if (step.kind == Kind::DropDatabase && step.name == project.database)
    addEverything(step);
  if (step.kind == Kind::Update || step.kind == Kind::Merge)
    addValues(step);
  if (step.kind == Kind::AlterColumn)
    addConversion(step);
}

/// Rules leave alone what has no rows, which may have some elsewhere.
void StatementLosses::addDroppedTable(const Step &step) {
  const Table *table = names.table(step.tableId);
  if (!table || rowsOf(*table) != 0u || isMigrationsTable(table->name))
    return;
  add(lossOf(*table, "", "drops the table"));
}

/// To rules a column that scripts have renamed is a new one.
void StatementLosses::addDroppedColumn(const Step &step) {
  const Table *table = names.table(step.tableId);
  const Column *column = names.column(step.tableId, step.name);
  if (!table || !column || column->generated)
    return;
  Loss loss = lossOf(*table, column->name,
                     "drops the column, which is called `" + step.name +
                         "` by then, and its values");
  loss.kind = Loss::Kind::Column;
  loss.isAtMost = step.conditional;
  add(std::move(loss));
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

void StatementLosses::addValues(const Step &step) {
  const Table *table = names.table(step.tableId);
  if (!table)
    return;
  for (const std::string &name : step.rows->overwritten) {
    const Column *column = names.column(step.tableId, name);
    if (!column || column->generated || valuesOf(*table, column->name) == 0u)
      continue;
    bool isWhole = step.rows->isWhole && !step.conditional;
    Loss loss = lossOf(*table, column->name,
                       isWhole ? "overwrites all values"
                               : "overwrites values where a condition holds");
    loss.isAtMost = !isWhole;
    add(std::move(loss));
  }
}

/// `USING` an expression that somebody wrote. What the cast alone does is what
/// rules judge.
void StatementLosses::addConversion(const Step &step) {
  const sql::StepOptions &options = step.options;
  if (!options.conversion || options.convertsPlainly || options.keepsValues ||
      options.keptLength)
    return;
  const Table *table = names.table(step.tableId);
  const Column *column = names.column(step.tableId, step.name);
  if (!table || !column || valuesOf(*table, column->name) == 0u)
    return;
  Loss loss = lossOf(*table, column->name,
                     options.convertsColumn
                         ? "converts the values by an expression, which may "
                           "lose a part of them"
                         : "replaces all values by an expression without them");
  loss.isAtMost = options.convertsColumn || step.conditional;
  add(std::move(loss));
}

// --- What goes beside --------------------------------------------------------

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
  bool isUpdate = step.kind == Kind::Update ||
                  (step.kind == Kind::Merge && !step.rows->deletes);
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
