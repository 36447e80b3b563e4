#include "keep/RowSource.h"

#include "catalog/SqlName.h"
#include "introspect/Readers.h"
#include "introspect/SqliteClient.h"
#include "keep/Attached.h"
#include "keep/RowText.h"
#include "keep/SqliteTexts.h"

using namespace llvm;
using namespace holdfast::introspect;

namespace holdfast::keep {

namespace {

class SqliteSource : public RowSource {
public:
  SqliteSource(SqliteClient client, unsigned lockSeconds)
      : client(std::move(client)), lockSeconds(lockSeconds) {}

  Error begin(const ReadOptions &options);
  Error hold(ArrayRef<const Table *> tables) override;
  Expected<Size> sizeOf(const Table &table) override;
  Expected<uint64_t> read(const Table &table, ArrayRef<std::string> columns,
                          function_ref<Error(StringRef line)> take) override;
  Expected<std::vector<std::pair<std::string, int64_t>>>
  countersOf(const Table &table) override;
  Error readAttached(MutableArrayRef<TableToKeep> tables) override;

private:
  SqliteClient client;
  unsigned lockSeconds;
};

} // namespace

Error SqliteSource::begin(const ReadOptions &options) {
  ReadOptions structureAlone = options;
  structureAlone.lookAtRows = false;
  auto database = readSqlite(client, structureAlone);
  if (!database)
    return database.takeError();
  catalog = std::move(database->catalog);
  return Error::success();
}

/// The transaction that read the structure sees one state of the file.
Error SqliteSource::hold(ArrayRef<const Table *>) { return Error::success(); }

Expected<RowSource::Size> SqliteSource::sizeOf(const Table &table) {
  auto pages = client.query("SELECT page_count * page_size FROM "
                            "pragma_page_count(), pragma_page_size()");
  if (!pages)
    return pages.takeError();
  auto rows = client.query("SELECT count(*) FROM " +
                           quotedName(table.name, Provider::SQLite));
  if (!rows)
    return rows.takeError();
  // Of the whole file; a table has no more.
  return Size{rows->front().number(0),
              pages->empty() ? 0 : pages->front().number(0)};
}

Expected<uint64_t>
SqliteSource::read(const Table &table, ArrayRef<std::string> columns,
                   function_ref<Error(StringRef line)> take) {
  std::string list;
  for (const std::string &name : columns)
    list += (list.empty() ? "" : ", ") + quotedName(name, Provider::SQLite);
  std::string owner = quotedName(table.name, Provider::SQLite), line;
  if (Error error = client.forEach("SELECT " + list + " FROM " + owner,
                                   [&](ArrayRef<SqliteValue> row) -> Error {
                                     line.clear();
                                     appendSqliteRow(line, row);
                                     line += '\n';
                                     return take(line);
                                   }))
    return cannotReadTable(table, std::move(error), lockSeconds);
  auto count = client.query("SELECT count(*) FROM " + owner);
  if (!count)
    return count.takeError();
  return count->front().number(0);
}

Expected<std::vector<std::pair<std::string, int64_t>>>
SqliteSource::countersOf(const Table &table) {
  std::vector<std::pair<std::string, int64_t>> counters;
  for (const Column &column : table.columns) {
    if (!column.defaultValue ||
        column.defaultValue->kind != ColumnDefault::Kind::Sequence)
      continue;
    auto rows = client.query("SELECT seq FROM sqlite_sequence WHERE name = ?",
                             table.name);
    if (!rows)
      return rows.takeError();
    int64_t last = 0;
    if (!rows->empty() && !rows->front().text(0).getAsInteger(10, last))
      counters.emplace_back(column.name, last);
  }
  return counters;
}

Error SqliteSource::readAttached(MutableArrayRef<TableToKeep> tables) {
  for (TableToKeep &table : tables) {
    if (!table.kept.isWhole)
      continue;
    auto rows = client.query("SELECT type, name, sql FROM sqlite_master WHERE "
                             "tbl_name = ? AND type IN ('table', 'trigger') "
                             "AND sql IS NOT NULL ORDER BY rowid",
                             table.table->name);
    if (!rows)
      return rows.takeError();
    for (const Row &row : *rows)
      if (row.text(0) == "table")
        table.kept.creation = row.string(2);
      else
        table.kept.attached.push_back(
            {"trigger", row.string(1), {row.string(2)}, {}});
    addViews(catalog, *table.table, table.kept);
  }
  return Error::success();
}

Expected<std::unique_ptr<RowSource>>
openSqliteSource(const ConnectionUrl &url, const KeepOptions &options) {
  auto client = SqliteClient::open(url.database, patientSeconds);
  if (!client)
    return client.takeError();
  auto limited = client->query("PRAGMA busy_timeout = " +
                               std::to_string(options.lockSeconds * 1000));
  if (!limited)
    return limited.takeError();
  auto source =
      std::make_unique<SqliteSource>(std::move(*client), options.lockSeconds);
  if (Error error = source->begin(options.live))
    return error;
  return source;
}

} // namespace holdfast::keep
