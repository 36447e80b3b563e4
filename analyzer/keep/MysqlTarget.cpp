#include "keep/RowTarget.h"

#include "catalog/SqlName.h"
#include "introspect/MysqlClient.h"
#include "introspect/Readers.h"
#include "keep/MysqlTexts.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;
using namespace holdfast::introspect;

namespace holdfast::keep {

namespace {

class MysqlTarget : public RowTarget {
public:
  MysqlTarget(MysqlClient client, unsigned lockSeconds)
      : client(std::move(client)), lockSeconds(lockSeconds) {}

  Error read(const ReadOptions &options);
  Error expectKeptColumns(bool areKept) override;

  Error runAlone(const std::string &sql) override { return run(sql); }
  Error begin() override;
  Error run(const std::string &sql) override;
  Error tryRun(const std::string &sql) override { return run(sql); }
  Error commit() override { return run("COMMIT"); }
  bool canTakeBack() const override { return false; }
  Expected<bool> hasRows(const Table &table) override;
  Error select(const Table &table, ArrayRef<std::string> columns,
               const std::string &condition,
               function_ref<void(RowCells row)> take) override;
  Expected<std::string> literal(const Column &column, StringRef cell,
                                RowStatement *) override;
  Expected<uint64_t> insert(const Table &table,
                            RowStatement statement) override;
  Error update(const RowStatement &statement) override {
    return run(statement.sql);
  }
  Expected<std::vector<ActiveTrigger>>
  triggersOf(const TableName &table) override;
  Expected<bool> isThere(const TableName &table,
                         const Attached &attached) override;
  Error setCounter(const Table &table, const Column &column,
                   std::optional<int64_t> last) override;

private:
  std::string quoted(const Table &table) const {
    return holdfast::quotedName(table.name, Provider::MySQL);
  }

  MysqlClient client;
  unsigned lockSeconds;
};

} // namespace

Error MysqlTarget::run(const std::string &sql) {
  auto done = client.query(sql);
  return done ? Error::success() : done.takeError();
}

Error MysqlTarget::read(const ReadOptions &options) {
  ReadOptions structureAlone = options;
  structureAlone.lookAtRows = false;
  auto database = readMysql(client, structureAlone);
  if (!database)
    return database.takeError();
  catalog = std::move(database->catalog);
  for (const std::string &sql :
       {std::string("SET SESSION time_zone = '+00:00'"),
        "SET SESSION lock_wait_timeout = " + std::to_string(lockSeconds)})
    if (Error error = run(sql))
      return error;
  return expectKeptColumns(false);
}

/// Zeros are values and backslashes escape in any case. Nothing is cut in
/// silence, but the empty value of an enum, which a strict server refuses, goes
/// back where it was.
Error MysqlTarget::expectKeptColumns(bool areKept) {
  return run("SET SESSION sql_mode = '" +
             std::string(areKept ? "" : "STRICT_ALL_TABLES,") +
             "NO_AUTO_VALUE_ON_ZERO,ALLOW_INVALID_DATES'");
}

Error MysqlTarget::begin() {
  if (Error error = run("COMMIT"))
    return error;
  // Statements that create end a transaction; rows are one of their own.
  return run("START TRANSACTION");
}

Expected<bool> MysqlTarget::hasRows(const Table &table) {
  auto rows =
      client.query("SELECT EXISTS (SELECT 1 FROM " + quoted(table) + ")");
  if (!rows)
    return rows.takeError();
  return !rows->empty() && rows->front().isTrue(0);
}

Error MysqlTarget::select(const Table &table, ArrayRef<std::string> columns,
                          const std::string &condition,
                          function_ref<void(RowCells row)> take) {
  std::string list;
  for (const std::string &name : columns)
    list +=
        (list.empty() ? "" : ", ") + mysqlExactText(*table.findColumn(name));
  auto rows = client.query("SELECT " + list + " FROM " + quoted(table) +
                           " WHERE " + condition);
  if (!rows)
    return rows.takeError();
  for (Row &row : *rows)
    take(RowCells(std::make_move_iterator(row.cells.begin()),
                  std::make_move_iterator(row.cells.end())));
  return Error::success();
}

Expected<std::string> MysqlTarget::literal(const Column &column, StringRef cell,
                                           RowStatement *) {
  if (isMysqlBinary(column.type)) {
    if (cell.size() % 2 || !all_of(cell, isHexDigit))
      return failure("`" + column.name + "` holds no bytes in the copy");
    return "X'" + cell.str() + "'";
  }
  if (column.type.name == "bit") {
    uint64_t value = 0;
    if (cell.getAsInteger(10, value))
      return failure("`" + column.name + "` holds no bits in the copy");
    return std::to_string(value);
  }
  return stringLiteral(cell, Provider::MySQL);
}

Expected<uint64_t> MysqlTarget::insert(const Table &table,
                                       RowStatement statement) {
  // INSERT IGNORE would let values be cut.
  std::string some =
      holdfast::quotedName(table.columns.front().name, Provider::MySQL);
  if (Error error = run(statement.sql + " ON DUPLICATE KEY UPDATE " + some +
                        " = " + quoted(table) + "." + some))
    return error;
  return client.affectedRows();
}

Expected<std::vector<ActiveTrigger>>
MysqlTarget::triggersOf(const TableName &table) {
  auto rows = client.query("SELECT TRIGGER_NAME FROM "
                           "information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = "
                           "DATABASE() AND EVENT_MANIPULATION <> 'DELETE' AND "
                           "EVENT_OBJECT_TABLE = " +
                           stringLiteral(table.name, Provider::MySQL));
  if (!rows)
    return rows.takeError();
  std::vector<ActiveTrigger> triggers;
  for (const Row &row : *rows)
    triggers.push_back({row.string(0), "", ""});
  return triggers;
}

Expected<bool> MysqlTarget::isThere(const TableName &,
                                    const Attached &attached) {
  // Triggers share one room of names in a database.
  if (attached.kind != "trigger")
    return false;
  auto rows = client.query("SELECT EXISTS (SELECT 1 FROM "
                           "information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = "
                           "DATABASE() AND TRIGGER_NAME = " +
                           stringLiteral(attached.name, Provider::MySQL) + ")");
  if (!rows)
    return rows.takeError();
  return !rows->empty() && rows->front().isTrue(0);
}

Error MysqlTarget::setCounter(const Table &table, const Column &,
                              std::optional<int64_t> last) {
  if (!last)
    return Error::success();
  // The server keeps the larger one of this and what is there.
  return run("ALTER TABLE " + quoted(table) +
             " AUTO_INCREMENT = " + std::to_string(*last + 1));
}

Expected<std::unique_ptr<RowTarget>>
openMysqlTarget(const ConnectionUrl &url, const PutBackOptions &options) {
  ReadOptions patient = options.live;
  if (options.apply)
    patient.statementSeconds = restoreSeconds;
  auto client = MysqlClient::connect(url, patient);
  if (!client)
    return client.takeError();
  auto target =
      std::make_unique<MysqlTarget>(std::move(*client), options.lockSeconds);
  if (Error error = target->read(patient))
    return error;
  return target;
}

} // namespace holdfast::keep
