#include "keep/PutBack.h"

#include "keep/Attached.h"
#include "keep/FillRows.h"
#include "keep/MissingStructure.h"
#include "keep/RowSource.h"
#include "keep/TablesNow.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

#include <functional>

using namespace llvm;
using holdfast::introspect::ConnectionUrl;
using holdfast::introspect::failure;

namespace holdfast::keep {

namespace {

/// One copy on its way back into one database.
class Return {
public:
  Return(RowTarget &target, const KeptCopy &copy, std::vector<KeptTable> tables,
         const PutBackOptions &options)
      : target(target), copy(copy), tables(std::move(tables)),
        options(options) {}

  Error plan();
  Error apply();
  Error look();
  PutBackResult result;

private:
  Error applyAll();
  Error fillAll(bool writes);
  Error pauseTriggers();
  Error resumeTriggers();
  bool isThere(size_t position) const;
  Error runAfterRows();
  Error setCounters();
  void takeBack();
  void printSql();

  RowTarget &target;
  const KeptCopy &copy;
  const std::vector<KeptTable> tables;
  const PutBackOptions &options;
  MissingStructure missing;
  std::vector<Attached> attached; ///< that is missing
  /// Those that were there, and to which of the tables they belong.
  std::vector<std::pair<size_t, ActiveTrigger>> triggers;
};

} // namespace

// --- Which tables, in which order --------------------------------------------

static Expected<std::vector<KeptTable>> chooseTables(const KeptCopy &copy,
                                                     ArrayRef<TableName> only) {
  std::vector<KeptTable> chosen;
  for (const TableName &name : only)
    if (none_of(copy.tables,
                [&](const KeptTable &table) { return table.table == name; }))
      return failure("the copy " + copy.id + " has no table `" + nameOf(name) +
                     "`");
  for (const KeptTable &table : copy.tables)
    if (only.empty() || is_contained(only, table.table))
      chosen.push_back(table);
  return chosen;
}

/// Puts tables after those that they refer to, as far as that goes.
static std::vector<KeptTable> inOrderOfKeys(std::vector<KeptTable> tables,
                                            const Catalog &structure) {
  std::vector<KeptTable> ordered;
  DenseSet<const KeptTable *> known;
  std::function<void(const KeptTable &)> visit = [&](const KeptTable &kept) {
    if (!known.insert(&kept).second)
      return;
    if (const Table *table =
            structure.findTable(kept.table.schema, kept.table.name))
      for (const ForeignKey &key : table->foreignKeys)
        for (const KeptTable &other : tables)
          if (other.table ==
              TableName{key.referencedSchema, key.referencedTable})
            visit(other);
    ordered.push_back(kept);
  };
  for (const KeptTable &table : tables)
    visit(table);
  return ordered;
}

// --- The plan ----------------------------------------------------------------

void Return::printSql() {
  auto print = [&](ArrayRef<std::string> statements) {
    for (const std::string &statement : statements)
      result.sql += statement + ";\n";
  };
  print(missing.enumValues);
  print(missing.beforeRows);
  bool hasMore = !missing.afterRows.empty() || !attached.empty();
  if (hasMore && !result.sql.empty())
    result.sql += "-- the rows go here\n";
  print(missing.afterRows);
  for (const Attached &part : attached)
    print(part.statements);
}

Error Return::plan() {
  auto found = findMissing(*copy.structure, target.structure(), tables);
  if (!found)
    return found.takeError();
  missing = std::move(*found);
  for (auto [table, parts] : zip_equal(tables, missing.tables)) {
    TableOutcome &outcome = result.tables.emplace_back();
    outcome.table = table.table;
    outcome.isWhole = table.isWhole;
    outcome.isCreated = parts.isCreated;
    outcome.addedColumns = parts.addedColumns;
    outcome.file = copy.path + "/" + table.file;
    outcome.columns = table.columns;
  }
  auto parts = missingAttached(target, tables, missing.tables);
  if (!parts)
    return parts.takeError();
  attached = std::move(*parts);
  printSql();
  result.remarks = missing.remarks;
  return Error::success();
}

/// The table as it is, or will be, with the columns that come back.
static Table tableToFill(const Catalog &earlier, const Catalog &current,
                         const TableName &name, const MissingParts &parts) {
  const Table *then = earlier.findTable(name.schema, name.name);
  if (parts.isCreated)
    return *then;
  Table now = *current.findTable(name.schema, name.name);
  for (const std::string &column : parts.addedColumns)
    now.columns.push_back(*then->findColumn(column));
  return now;
}

/// Whether the table was there when all began.
bool Return::isThere(size_t position) const {
  const TableName &name = tables[position].table;
  return target.structure().findTable(name.schema, name.name);
}

Error Return::fillAll(bool writes) {
  uint64_t total = 0;
  for (const KeptTable &table : tables)
    total += table.rows;
  Pace pace(options.progress, total);
  for (auto [position, kept] : enumerate(tables)) {
    TableOutcome &outcome = result.tables[position];
    const MissingParts &parts = missing.tables[position];
    pace.begin(nameOf(kept.table));
    if (parts.isCreated && !writes) {
      outcome.filled = kept.rows;
      pace.add(kept.rows, kept.bytes);
      continue;
    }
    if (!parts.isCreated && !isThere(position))
      continue; // a remark says so
    Table table =
        tableToFill(*copy.structure, target.structure(), kept.table, parts);
    if (Error error = target.expectKeptColumns(parts.isCreated))
      return error;
    Filling filling{kept, table, copy.path + "/" + kept.file,
                    parts.addedColumns, writes};
    if (Error error = fillRows(target, filling, outcome, pace))
      return error;
  }
  pace.end();
  return Error::success();
}

Error Return::look() { return fillAll(/*writes=*/false); }

// --- Writing -----------------------------------------------------------------

/// What comes back comes back as it was, so that no trigger may change it.
Error Return::pauseTriggers() {
  for (size_t position = 0; position < tables.size(); ++position) {
    if (!isThere(position))
      continue;
    auto found = target.triggersOf(tables[position].table);
    if (!found)
      return found.takeError();
    for (ActiveTrigger &trigger : *found) {
      if (!trigger.pause.empty())
        if (Error error = target.tryRun(trigger.pause)) {
          // For want of the right; then it runs, and a remark says so.
          consumeError(std::move(error));
          trigger.pause.clear();
        }
      triggers.emplace_back(position, std::move(trigger));
    }
  }
  return Error::success();
}

Error Return::resumeTriggers() {
  for (const auto &[position, trigger] : triggers) {
    if (!trigger.pause.empty()) {
      if (Error error = target.run(trigger.resume))
        return error;
    } else if (result.tables[position].filled) {
      result.remarks.push_back("trigger `" + trigger.name +
                               "` could not be paused, and ran for the rows "
                               "of `" +
                               nameOf(tables[position].table) +
                               "` that came back");
    }
  }
  return Error::success();
}

Error Return::runAfterRows() {
  for (const std::string &statement : missing.afterRows) {
    Error error = target.tryRun(statement);
    if (!error)
      continue;
    std::string reason = toString(std::move(error));
    // Rows that others refer to may be gone; new ones are held to the key.
    bool isKey = StringRef(statement).contains(" FOREIGN KEY ") &&
                 target.structure().provider == Provider::PostgreSQL;
    Error second =
        isKey ? target.tryRun(statement + " NOT VALID") : failure(reason);
    if (!second) {
      result.remarks.push_back("rows break a foreign key, which is back for "
                               "new rows only (NOT VALID): " +
                               reason);
      continue;
    }
    consumeError(std::move(second));
    result.remarks.push_back("left out, run it when it can be: " + statement +
                             "; (" + reason + ")");
  }
  return Error::success();
}

Error Return::setCounters() {
  for (auto [kept, parts] : zip_equal(tables, missing.tables)) {
    const Table *then =
        copy.structure->findTable(kept.table.schema, kept.table.name);
    bool isThere = parts.isCreated || target.structure().findTable(
                                          kept.table.schema, kept.table.name);
    if (!then || !isThere)
      continue;
    for (const Column &column : then->columns) {
      bool counts = column.defaultValue &&
                    column.defaultValue->kind == ColumnDefault::Kind::Sequence;
      if (!counts || !is_contained(kept.columns, column.name))
        continue;
      std::optional<int64_t> last;
      for (const auto &[name, value] : kept.counters)
        if (name == column.name)
          last = value;
      if (Error error = target.setCounter(*then, column, last))
        return error;
    }
  }
  return Error::success();
}

Error Return::applyAll() {
  for (const std::string &statement : missing.enumValues)
    if (Error error = target.runAlone(statement))
      return error;
  if (target.canTakeBack())
    if (Error error = target.begin())
      return error;
  for (const std::string &statement : missing.beforeRows)
    if (Error error = target.run(statement))
      return error;
  // MySQL commits with each statement that creates: rows come after those.
  if (!target.canTakeBack())
    if (Error error = target.begin())
      return error;
  if (Error error = pauseTriggers())
    return error;
  if (Error error = fillAll(/*writes=*/true))
    return error;
  if (Error error = resumeTriggers())
    return error;
  if (target.canTakeBack()) {
    if (Error error = runAfterRows())
      return error;
    if (Error error = setCounters())
      return error;
    attach(target, std::move(attached), result.remarks);
    return target.commit();
  }
  if (Error error = target.commit())
    return error;
  if (Error error = runAfterRows())
    return error;
  if (Error error = setCounters())
    return error;
  attach(target, std::move(attached), result.remarks);
  return Error::success();
}

/// Where the server has committed what was created, drops that again.
void Return::takeBack() {
  if (target.canTakeBack())
    return;
  consumeError(target.run("ROLLBACK"));
  for (auto [kept, parts] : zip_equal(tables, missing.tables)) {
    std::string name = target.quotedName(kept.table);
    if (parts.isCreated)
      consumeError(target.run("DROP TABLE IF EXISTS " + name));
    for (const std::string &column : parts.addedColumns)
      consumeError(target.run("ALTER TABLE " + name + " DROP COLUMN " +
                              target.quotedName({"", column})));
  }
}

Error Return::apply() {
  Error error = applyAll();
  if (error)
    takeBack();
  return error;
}

Expected<PutBackResult> putBack(const ConnectionUrl &url, const KeptCopy &copy,
                                const PutBackOptions &options) {
  if (Error error = checkPrivate(copy))
    return error;
  // All of it is read before anything is written.
  if (Error error = verifyKept(copy))
    return error;
  auto tables = chooseTables(copy, options.only);
  if (!tables)
    return tables.takeError();
  auto target = RowTarget::open(url, options);
  if (!target)
    return target.takeError();
  auto refused = [&](Error error) {
    return failure(url.redacted() + ": " +
                   url.scrub(toString(std::move(error))) +
                   (options.apply ? "; the database is as it was" : ""));
  };
  bool isSameKind = (*target)->structure().provider == copy.provider;
  if (!isSameKind)
    return refused(failure("a copy of a " + spelling(copy.provider) +
                           " database does not go back into one of " +
                           spelling((*target)->structure().provider)));
  auto today = underNamesOfToday(copy.structure, std::move(*tables),
                                 (*target)->structure());
  if (!today)
    return refused(today.takeError());
  KeptCopy renamed = copy;
  renamed.structure = today->structure;
  Return way(**target, renamed,
             inOrderOfKeys(std::move(today->tables), *renamed.structure),
             options);
  if (Error error = way.plan())
    return refused(std::move(error));
  if (Error error = options.apply ? way.apply() : way.look())
    return refused(std::move(error));
  way.result.remarks.insert(way.result.remarks.begin(), today->remarks.begin(),
                            today->remarks.end());
  return std::move(way.result);
}

} // namespace holdfast::keep
