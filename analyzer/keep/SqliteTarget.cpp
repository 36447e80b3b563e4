#include "keep/RowTarget.h"

#include "catalog/SqlName.h"
#include "introspect/Readers.h"
#include "introspect/SqliteClient.h"
#include "keep/SqliteTexts.h"

#include "llvm/ADT/StringMap.h"

using namespace llvm;
using namespace holdfast::introspect;

namespace holdfast::keep {

namespace {

class SqliteTarget : public RowTarget {
public:
  explicit SqliteTarget(SqliteClient client) : client(std::move(client)) {}

  Error read(const ReadOptions &options);

  Error runAlone(const std::string &sql) override { return run(sql); }
  Error begin() override;
  Error run(const std::string &sql) override;
  Error tryRun(const std::string &sql) override;
  Error commit() override { return run("COMMIT"); }
  Expected<bool> hasRows(const Table &table) override;
  Error select(const Table &table, ArrayRef<std::string> columns,
               const std::string &condition,
               function_ref<void(RowCells row)> take) override;
  Expected<std::string> literal(const Column &column, StringRef cell,
                                RowStatement *into) override;
  Expected<uint64_t> insert(const Table &table,
                            RowStatement statement) override;
  Error update(const RowStatement &statement) override;
  Expected<std::vector<ActiveTrigger>>
  triggersOf(const TableName &table) override;
  Expected<bool> isThere(const TableName &table,
                         const Attached &attached) override;
  Error setCounter(const Table &table, const Column &column,
                   std::optional<int64_t> last) override;

private:
  std::string quoted(const Table &table) const {
    return holdfast::quotedName(table.name, Provider::SQLite);
  }

  /// Virtual tables have no ON CONFLICT.
  Expected<bool> isVirtual(const Table &table);

  SqliteClient client;
  StringMap<bool> virtualTables; ///< that somebody asked about
};

} // namespace

Error SqliteTarget::run(const std::string &sql) {
  auto done = client.query(sql);
  return done ? Error::success() : done.takeError();
}

Error SqliteTarget::read(const ReadOptions &options) {
  ReadOptions structureAlone = options;
  structureAlone.lookAtRows = false;
  auto database = readSqlite(client, structureAlone);
  if (!database)
    return database.takeError();
  catalog = std::move(database->catalog);
  return Error::success();
}

Error SqliteTarget::begin() {
  if (Error error = run("COMMIT"))
    return error;
  return run("BEGIN IMMEDIATE");
}

Error SqliteTarget::tryRun(const std::string &sql) {
  if (Error error = run("SAVEPOINT holdfast"))
    return error;
  Error error = run(sql);
  if (error)
    consumeError(run("ROLLBACK TO holdfast"));
  if (Error worse = run("RELEASE holdfast")) {
    consumeError(std::move(error));
    return worse;
  }
  return error;
}

Expected<bool> SqliteTarget::hasRows(const Table &table) {
  auto rows =
      client.query("SELECT EXISTS (SELECT 1 FROM " + quoted(table) + ")");
  if (!rows)
    return rows.takeError();
  return !rows->empty() && rows->front().isTrue(0);
}

Error SqliteTarget::select(const Table &table, ArrayRef<std::string> columns,
                           const std::string &condition,
                           function_ref<void(RowCells row)> take) {
  std::string list, line;
  for (const std::string &name : columns)
    list += (list.empty() ? "" : ", ") +
            holdfast::quotedName(name, Provider::SQLite);
  return client.forEach("SELECT " + list + " FROM " + quoted(table) +
                            " WHERE " + condition,
                        [&](ArrayRef<SqliteValue> row) -> Error {
                          line.clear();
                          appendSqliteRow(line, row);
                          take(readRow(line));
                          return Error::success();
                        });
}

Expected<std::string> SqliteTarget::literal(const Column &column,
                                            StringRef cell,
                                            RowStatement *into) {
  auto text = sqliteLiteral(cell, into ? &into->numbers : nullptr);
  if (!text)
    return failure("`" + column.name + "` holds no value in the copy");
  return *text;
}

Expected<bool> SqliteTarget::isVirtual(const Table &table) {
  auto [known, isNew] = virtualTables.try_emplace(table.name, false);
  if (!isNew)
    return known->second;
  auto rows = client.query("SELECT sql LIKE 'CREATE VIRTUAL TABLE %' FROM "
                           "sqlite_master WHERE type = 'table' AND name = ?",
                           table.name);
  if (!rows)
    return rows.takeError();
  return known->second = !rows->empty() && rows->front().isTrue(0);
}

Expected<uint64_t> SqliteTarget::insert(const Table &table,
                                        RowStatement statement) {
  auto takesNoClause = isVirtual(table);
  if (!takesNoClause)
    return takesNoClause.takeError();
  if (!*takesNoClause)
    statement.sql += " ON CONFLICT DO NOTHING";
  auto done = client.query(statement.sql, ArrayRef<double>(statement.numbers));
  if (!done)
    return done.takeError();
  return client.changedRows();
}

Error SqliteTarget::update(const RowStatement &statement) {
  auto done = client.query(statement.sql, ArrayRef<double>(statement.numbers));
  return done ? Error::success() : done.takeError();
}

Expected<std::vector<ActiveTrigger>>
SqliteTarget::triggersOf(const TableName &table) {
  auto rows = client.query("SELECT name, sql FROM sqlite_master WHERE type = "
                           "'trigger' AND tbl_name = ? ORDER BY rowid",
                           table.name);
  if (!rows)
    return rows.takeError();
  std::vector<ActiveTrigger> triggers;
  for (const Row &row : *rows)
    triggers.push_back(
        {row.string(0),
         "DROP TRIGGER " + holdfast::quotedName(row.text(0), Provider::SQLite),
         row.string(1)});
  return triggers;
}

Expected<bool> SqliteTarget::isThere(const TableName &,
                                     const Attached &attached) {
  auto rows = client.query("SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE "
                           "type = 'trigger' AND name = ?)",
                           attached.name);
  if (!rows)
    return rows.takeError();
  return !rows->empty() && rows->front().isTrue(0);
}

Error SqliteTarget::setCounter(const Table &table, const Column &,
                               std::optional<int64_t> last) {
  if (!last)
    return Error::success();
  std::string name = stringLiteral(table.name, Provider::SQLite);
  std::string value = std::to_string(*last);
  // A table that never had a row is not in it.
  if (Error error =
          run("INSERT INTO sqlite_sequence (name, seq) SELECT " + name +
              ", 0 WHERE NOT EXISTS (SELECT 1 FROM "
              "sqlite_sequence WHERE name = " +
              name + ")"))
    return error;
  return run("UPDATE sqlite_sequence SET seq = max(seq, " + value +
             ") WHERE name = " + name);
}

Expected<std::unique_ptr<RowTarget>>
openSqliteTarget(const ConnectionUrl &url, const PutBackOptions &options) {
  auto access =
      options.apply ? SqliteClient::Access::Write : SqliteClient::Access::Read;
  auto client = SqliteClient::open(url.database, restoreSeconds, access);
  if (!client)
    return client.takeError();
  auto limited = client->query("PRAGMA busy_timeout = " +
                               std::to_string(options.lockSeconds * 1000));
  if (!limited)
    return limited.takeError();
  auto target = std::make_unique<SqliteTarget>(std::move(*client));
  if (Error error = target->read(options.live))
    return error;
  return target;
}

} // namespace holdfast::keep
