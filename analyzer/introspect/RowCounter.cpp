#include "introspect/RowCounter.h"

#include "catalog/SqlName.h"

using namespace llvm;

namespace holdfast::introspect {

namespace {

class RowCounter {
public:
  RowCounter(RunQuery query, char quote, LiveDatabase &database)
      : query(query), quote(quote), database(database) {}

  /// Looks whether there is a row in each of the tables, in one statement.
  Error look(ArrayRef<CountedTable> tables);
  Error count(const Table &table);

private:
  std::string qualified(const Table &table) const {
    std::string name = quoted(table.name, quote, quote);
    return table.schema.empty()
               ? name
               : quoted(table.schema, quote, quote) + "." + name;
  }

  RunQuery query;
  char quote;
  LiveDatabase &database;
};

} // namespace

Error RowCounter::look(ArrayRef<CountedTable> tables) {
  std::string sql;
  for (const CountedTable &counted : tables) {
    sql += sql.empty() ? "SELECT " : " UNION ALL SELECT ";
    sql += std::to_string(counted.position) + ", EXISTS (SELECT 1 FROM " +
           qualified(database.catalog.tables[counted.position]) + "), " +
           std::to_string(counted.estimate);
  }
  auto rows = query(sql);
  if (!rows)
    return rows.takeError();
  for (const Row &row : *rows) {
    const Table &table = database.catalog.tables[row.number(0)];
    RowCount count{RowCount::Kind::Exact, 0};
    if (row.isTrue(1))
      count = {row.number(2) ? RowCount::Kind::Estimate : RowCount::Kind::Some,
               row.number(2)};
    database.rows.set(table.schema, table.name, count);
  }
  return Error::success();
}

Error RowCounter::count(const Table &table) {
  std::string sql = "SELECT count(*)";
  for (const Column &column : table.columns)
    sql += ", count(" + quoted(column.name, quote, quote) + ")";
  auto rows = query(sql + " FROM " + qualified(table));
  if (!rows)
    return rows.takeError();
  const Row &row = rows->front();
  database.rows.set(table.schema, table.name,
                    {RowCount::Kind::Exact, row.number(0)});
  for (size_t i = 1; i < row.cells.size(); ++i)
    if (row.number(0) > 0 && row.number(i) == 0)
      database.rows.setOnlyNulls(table.schema, table.name,
                                 table.columns[i - 1].name);
  return Error::success();
}

Error countTables(RunQuery query, char quote, const ReadOptions &options,
                  LiveDatabase &database, ArrayRef<CountedTable> tables) {
  RowCounter counter(query, quote, database);
  std::vector<CountedTable> readable;
  for (const CountedTable &table : tables)
    if (table.isReadable)
      readable.push_back(table);
  if (options.countRows) {
    for (const CountedTable &table : readable)
      if (Error error = counter.count(database.catalog.tables[table.position]))
        return error;
    return Error::success();
  }
  constexpr size_t atOnce = 64;
  for (ArrayRef<CountedTable> rest(readable); !rest.empty();
       rest = rest.drop_front(std::min(atOnce, rest.size())))
    if (Error error =
            counter.look(rest.take_front(std::min(atOnce, rest.size())))) {
      // The structure is known, and that is what was asked for.
      consumeError(std::move(error));
      break;
    }
  return Error::success();
}

} // namespace holdfast::introspect
