#include "keep/RowSource.h"

#include "catalog/SqlName.h"
#include "introspect/MysqlClient.h"
#include "introspect/Readers.h"
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

private:
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
