#include "keep/RowSource.h"

#include "catalog/SqlName.h"
#include "introspect/MysqlClient.h"
#include "introspect/Readers.h"
#include "keep/Attached.h"
#include "keep/MysqlTexts.h"
#include "keep/RowText.h"

using namespace llvm;
using namespace holdfast::introspect;

namespace holdfast::keep {

namespace {

class MysqlSource : public RowSource {
public:
  MysqlSource(MysqlClient client, unsigned lockSeconds)
      : client(std::move(client)), lockSeconds(lockSeconds) {}

  Error begin(const ReadOptions &options);
  Error hold(ArrayRef<const Table *> tables) override;
  Expected<Size> sizeOf(const Table &table) override;
  Expected<uint64_t> read(const Table &table, ArrayRef<std::string> columns,
                          function_ref<Error(StringRef line)> take) override;
  Expected<std::vector<std::pair<std::string, int64_t>>>
  countersOf(const Table &table) override;
  Error readCollations(const Table &table, KeptTable &kept) override;
  Error readAttached(MutableArrayRef<TableToKeep> tables) override;

private:
  Error readTriggers(const Table &table, KeptTable &kept);
  Error readCreation(const Table &table, KeptTable &kept);
  Error run(ArrayRef<std::string> statements);
  std::string quoted(const Table &table) const {
    return quotedName(table.name, Provider::MySQL);
  }

  MysqlClient client;
  unsigned lockSeconds;
};

} // namespace

Error MysqlSource::run(ArrayRef<std::string> statements) {
  for (const std::string &statement : statements) {
    auto done = client.query(statement);
    if (!done)
      return done.takeError();
  }
  return Error::success();
}

Error MysqlSource::begin(const ReadOptions &options) {
  ReadOptions structureAlone = options;
  structureAlone.lookAtRows = false;
  auto database = readMysql(client, structureAlone);
  if (!database)
    return database.takeError();
  catalog = std::move(database->catalog);
  auto version = client.query("SELECT VERSION()");
  if (!version)
    return version.takeError();
  bool isMaria =
      !version->empty() && version->front().text(0).contains("MariaDB");
  std::string lock = std::to_string(lockSeconds);
  return run({"COMMIT",
              isMaria ? "SET SESSION max_statement_time = 0"
                      : "SET SESSION max_execution_time = 0",
              "SET SESSION lock_wait_timeout = " + lock,
              // A timestamp is shown in the session's zone.
              "SET SESSION time_zone = '+00:00'",
              // Statements that are shown keep to the mode of who shows them.
              "SET SESSION sql_mode = ''",
              "SET SESSION net_write_timeout = 600",
              "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ",
              "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY"});
}

Error MysqlSource::hold(ArrayRef<const Table *> tables) {
  // Reading takes the lock on its structure, until the transaction ends.
  for (const Table *table : tables) {
    auto done = client.query("SELECT 1 FROM " + quoted(*table) + " LIMIT 1");
    if (!done)
      return cannotReadTable(*table, done.takeError(), lockSeconds);
  }
  return Error::success();
}

Expected<RowSource::Size> MysqlSource::sizeOf(const Table &table) {
  auto rows = client.query("SELECT coalesce(TABLE_ROWS, 0), "
                           "coalesce(DATA_LENGTH, 0) FROM "
                           "information_schema.TABLES WHERE TABLE_SCHEMA = "
                           "DATABASE() AND TABLE_NAME = " +
                           stringLiteral(table.name, Provider::MySQL));
  if (!rows)
    return rows.takeError();
  if (rows->empty())
    return Size{};
  return Size{rows->front().number(0), rows->front().number(1)};
}

Expected<uint64_t> MysqlSource::read(const Table &table,
                                     ArrayRef<std::string> columns,
                                     function_ref<Error(StringRef line)> take) {
  std::string list;
  for (const std::string &name : columns)
    list +=
        (list.empty() ? "" : ", ") + mysqlExactText(*table.findColumn(name));
  std::string line;
  if (Error error = client.forEach("SELECT " + list + " FROM " + quoted(table),
                                   [&](MysqlClient::Cells row) -> Error {
                                     line.clear();
                                     for (const std::optional<StringRef> &cell :
                                          row) {
                                       if (&cell != row.begin())
                                         line += '\t';
                                       if (cell)
                                         appendCell(line, *cell);
                                       else
                                         appendNull(line);
                                     }
                                     line += '\n';
                                     return take(line);
                                   }))
    return error;
  auto count = client.query("SELECT count(*) FROM " + quoted(table));
  if (!count)
    return count.takeError();
  return count->front().number(0);
}

Expected<std::vector<std::pair<std::string, int64_t>>>
MysqlSource::countersOf(const Table &table) {
  std::vector<std::pair<std::string, int64_t>> counters;
  for (const Column &column : table.columns) {
    if (!column.defaultValue ||
        column.defaultValue->kind != ColumnDefault::Kind::Sequence)
      continue;
    auto rows = client.query("SELECT AUTO_INCREMENT FROM "
                             "information_schema.TABLES WHERE TABLE_SCHEMA = "
                             "DATABASE() AND TABLE_NAME = " +
                             stringLiteral(table.name, Provider::MySQL));
    if (!rows)
      return rows.takeError();
    int64_t next = 0;
    if (!rows->empty() && !rows->front().text(0).getAsInteger(10, next) &&
        next > 1)
      counters.emplace_back(column.name, next - 1);
  }
  return counters;
}

Error MysqlSource::readCollations(const Table &table, KeptTable &kept) {
  std::string which =
      " AND TABLE_NAME = " + stringLiteral(table.name, Provider::MySQL);
  auto whole = client.query("SELECT TABLE_COLLATION FROM "
                            "information_schema.TABLES WHERE TABLE_SCHEMA = "
                            "DATABASE()" +
                            which);
  if (!whole)
    return whole.takeError();
  if (!whole->empty())
    kept.collation = whole->front().string(0);
  auto columns = client.query("SELECT COLUMN_NAME, COLLATION_NAME FROM "
                              "information_schema.COLUMNS WHERE TABLE_SCHEMA = "
                              "DATABASE() AND COLLATION_NAME IS NOT NULL" +
                              which);
  if (!columns)
    return columns.takeError();
  for (const Row &row : *columns)
    // JSON of MariaDB is a text with a collation of its own.
    if (const Column *column = table.findColumn(row.text(0));
        column && column->type.name != "json" && row.text(1) != kept.collation)
      kept.columnCollations.emplace_back(row.string(0), row.string(1));
  return Error::success();
}

/// `root@localhost`
static std::string definer(StringRef name) {
  auto [user, host] = name.rsplit('@');
  return quotedName(user, Provider::MySQL) + "@" +
         quotedName(host, Provider::MySQL);
}

Error MysqlSource::readTriggers(const Table &table, KeptTable &kept) {
  auto rows = client.query(
      "SELECT TRIGGER_NAME, ACTION_TIMING, EVENT_MANIPULATION, "
      "ACTION_STATEMENT, SQL_MODE, DEFINER, DEFINER = CURRENT_USER() FROM "
      "information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() AND "
      "EVENT_OBJECT_TABLE = " +
      stringLiteral(table.name, Provider::MySQL) + " ORDER BY ACTION_ORDER");
  if (!rows)
    return rows.takeError();
  for (const Row &row : *rows) {
    std::string name = quotedName(row.text(0), Provider::MySQL);
    // It runs in the mode of the session that made it.
    std::vector<std::string> statements{
        "SET SESSION sql_mode = " + stringLiteral(row.text(4), Provider::MySQL),
        "CREATE " +
            (row.isTrue(6) ? "" : "DEFINER = " + definer(row.text(5)) + " ") +
            "TRIGGER " + name + " " + row.string(1) + " " + row.string(2) +
            " ON " + quoted(table) + " FOR EACH ROW " + row.string(3)};
    kept.attached.push_back({"trigger", row.string(0), statements, {}});
  }
  return Error::success();
}

Error MysqlSource::readCreation(const Table &table, KeptTable &kept) {
  auto rows = client.query("SHOW CREATE TABLE " + quoted(table));
  if (!rows)
    return rows.takeError();
  if (!rows->empty())
    kept.creation = withoutForeignKeys(rows->front().string(1));
  return Error::success();
}

Error MysqlSource::readAttached(MutableArrayRef<TableToKeep> tables) {
  for (TableToKeep &table : tables) {
    if (!table.kept.isWhole)
      continue;
    if (Error error = readCreation(*table.table, table.kept))
      return error;
    if (Error error = readTriggers(*table.table, table.kept))
      return error;
    addViews(catalog, *table.table, table.kept);
  }
  return Error::success();
}

Expected<std::unique_ptr<RowSource>>
openMysqlSource(const ConnectionUrl &url, const KeepOptions &options) {
  ReadOptions patient = options.live;
  patient.statementSeconds = std::max(patient.statementSeconds, patientSeconds);
  auto client = MysqlClient::connect(url, patient);
  if (!client)
    return client.takeError();
  auto source =
      std::make_unique<MysqlSource>(std::move(*client), options.lockSeconds);
  if (Error error = source->begin(options.live))
    return error;
  return source;
}

} // namespace holdfast::keep
