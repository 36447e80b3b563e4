#include "introspect/PostgresRows.h"

using namespace llvm;

namespace holdfast::introspect {

static std::string quoted(StringRef name) {
  std::string out = "\"";
  for (char c : name)
    out += c == '"' ? "\"\"" : std::string(1, c);
  return out + "\"";
}

static std::string qualified(const Table &table) {
  return quoted(table.schema) + "." + quoted(table.name);
}

static void keepCount(LiveDatabase &database, const Table &table,
                      RowCount count) {
  database.rows.set(table.schema, table.name, count);
}

/// Looks whether there is a row in each of the tables, in one statement.
static Error lookAtTables(PostgresClient &client, LiveDatabase &database,
                          ArrayRef<CountedTable> tables) {
  std::string sql;
  for (const CountedTable &counted : tables)
    sql += (sql.empty() ? "" : " UNION ALL ") +
           ("SELECT " + std::to_string(counted.position)) +
           ", EXISTS (SELECT 1 FROM " +
           qualified(database.catalog.tables[counted.position]) + "), " +
           std::to_string(counted.estimate);
  auto rows = client.query(sql);
  if (!rows)
    return rows.takeError();
  for (const Row &row : *rows) {
    const Table &table = database.catalog.tables[row.number(0)];
    RowCount count{RowCount::Kind::Exact, 0};
    if (row.isTrue(1))
      count = {row.number(2) ? RowCount::Kind::Estimate : RowCount::Kind::Some,
               row.number(2)};
    keepCount(database, table, count);
  }
  return Error::success();
}

static Error countTable(PostgresClient &client, LiveDatabase &database,
                        const Table &table) {
  std::string sql = "SELECT count(*)";
  for (const Column &column : table.columns)
    sql += ", count(" + quoted(column.name) + ")";
  auto rows = client.query(sql + " FROM " + qualified(table));
  if (!rows)
    return rows.takeError();
  const Row &row = rows->front();
  keepCount(database, table, {RowCount::Kind::Exact, row.number(0)});
  for (size_t i = 1; i < row.cells.size(); ++i)
    if (row.number(0) > 0 && row.number(i) == 0)
      database.rows.setOnlyNulls(table.schema, table.name,
                                 table.columns[i - 1].name);
  return Error::success();
}

Error readPostgresRows(PostgresClient &client, const ReadOptions &options,
                       LiveDatabase &database, ArrayRef<CountedTable> tables) {
  // A table that somebody is just changing is not waited for.
  auto done = client.query("SET LOCAL lock_timeout = '2s'");
  if (!done)
    return done.takeError();
  std::vector<CountedTable> readable;
  for (const CountedTable &table : tables)
    if (table.isReadable)
      readable.push_back(table);
  if (options.countRows) {
    for (const CountedTable &table : readable)
      if (Error error = countTable(client, database,
                                   database.catalog.tables[table.position]))
        return error;
    return Error::success();
  }
  constexpr size_t atOnce = 64;
  for (ArrayRef<CountedTable> rest(readable); !rest.empty();
       rest = rest.drop_front(std::min(atOnce, rest.size())))
    if (Error error = lookAtTables(
            client, database, rest.take_front(std::min(atOnce, rest.size())))) {
      // The structure is known, and that is what was asked for.
      consumeError(std::move(error));
      return Error::success();
    }
  return Error::success();
}

} // namespace holdfast::introspect
