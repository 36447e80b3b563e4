#include "keep/RowTarget.h"

#include "catalog/SqlName.h"
#include "catalog/SqlType.h"
#include "introspect/PostgresClient.h"
#include "introspect/Readers.h"
#include "keep/PostgresSession.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;
using namespace holdfast::introspect;

namespace holdfast::keep {

namespace {

class PostgresTarget : public RowTarget {
public:
  PostgresTarget(const ConnectionUrl &url, PostgresClient client,
                 unsigned lockSeconds)
      : url(url), client(std::move(client)), lockSeconds(lockSeconds) {}

  Error read(const ReadOptions &options);

  Error runAlone(const std::string &sql) override;
  Error begin() override;
  Error run(const std::string &sql) override;
  Error tryRun(const std::string &sql) override;
  Error commit() override { return run("COMMIT"); }
  Expected<bool> hasRows(const Table &table) override;
  Error select(const Table &table, ArrayRef<std::string> columns,
               const std::string &condition,
               function_ref<void(RowCells row)> take) override;
  Expected<std::string> literal(const Column &, StringRef cell,
                                RowStatement *) override {
    return stringLiteral(cell, catalog.provider);
  }
  std::string cast(const Column &column, std::string expression) override {
    return "CAST(" + expression + " AS " +
           quotedSqlType(column.type, catalog.provider) + ")";
  }
  Expected<uint64_t> insert(const Table &table,
                            RowStatement statement) override;
  Error update(const RowStatement &statement) override {
    return run(statement.sql);
  }
  bool canFill() const override { return true; }
  Expected<uint64_t> fill(const Table &table, ArrayRef<std::string> columns,
                          function_ref<Expected<StringRef>()> next) override;
  Expected<std::vector<ActiveTrigger>>
  triggersOf(const TableName &table) override;
  Expected<bool> isThere(const TableName &table,
                         const Attached &attached) override;
  Error setCounter(const Table &table, const Column &column,
                   std::optional<int64_t> last) override;

private:
  std::string quoted(const Table &table) const {
    return qualifiedName(table.schema, table.name, catalog.provider);
  }
  /// Those of heirs are in copies of their own, as COPY reads them.
  std::string ownRowsOf(const Table &table) const {
    return (table.partitionedBy.empty() ? "ONLY " : "") + quoted(table);
  }

  const ConnectionUrl &url;
  PostgresClient client;
  unsigned lockSeconds;
};

} // namespace

Error PostgresTarget::run(const std::string &sql) {
  auto done = client.query(sql);
  return done ? Error::success() : done.takeError();
}

Error PostgresTarget::read(const ReadOptions &options) {
  ReadOptions structureAlone = options;
  structureAlone.lookAtRows = false;
  auto database = readPostgres(client, url, structureAlone);
  if (!database)
    return database.takeError();
  catalog = std::move(database->catalog);
  if (Error error = setPostgresTexts(client))
    return error;
  client.setStatementSeconds(restoreSeconds);
  return run("SET LOCAL statement_timeout = 0");
}

Error PostgresTarget::runAlone(const std::string &sql) {
  // Ends the transaction that read the structure.
  if (Error error = run("COMMIT"))
    return error;
  return run(sql);
}

Error PostgresTarget::begin() {
  // Functions in defaults are printed by their bare names.
  std::string path;
  for (const std::string &name : catalog.schemas)
    path += (path.empty() ? "" : ", ") +
            holdfast::quotedName(name, catalog.provider);
  for (const std::string &sql :
       {std::string("COMMIT"), std::string("BEGIN"),
        std::string("SET LOCAL statement_timeout = 0"),
        "SET LOCAL lock_timeout = '" + std::to_string(lockSeconds) + "s'",
        "SET LOCAL search_path = " + (path.empty() ? "public" : path)})
    if (Error error = run(sql))
      return error;
  return setPostgresTexts(client);
}

Error PostgresTarget::tryRun(const std::string &sql) {
  if (Error error = run("SAVEPOINT holdfast"))
    return error;
  Error error = run(sql);
  if (!error)
    return run("RELEASE SAVEPOINT holdfast");
  if (Error worse = run("ROLLBACK TO SAVEPOINT holdfast")) {
    consumeError(std::move(error));
    return worse;
  }
  return error;
}

Expected<bool> PostgresTarget::hasRows(const Table &table) {
  auto rows =
      client.query("SELECT EXISTS (SELECT 1 FROM " + ownRowsOf(table) + ")");
  if (!rows)
    return rows.takeError();
  return !rows->empty() && rows->front().isTrue(0);
}

Error PostgresTarget::select(const Table &table, ArrayRef<std::string> columns,
                             const std::string &condition,
                             function_ref<void(RowCells row)> take) {
  std::string list;
  for (const std::string &name : columns)
    list += (list.empty() ? "" : ", ") +
            holdfast::quotedName(name, catalog.provider);
  auto rows = client.query("SELECT " + list + " FROM " + ownRowsOf(table) +
                           " WHERE " + condition);
  if (!rows)
    return rows.takeError();
  for (Row &row : *rows)
    take(RowCells(std::make_move_iterator(row.cells.begin()),
                  std::make_move_iterator(row.cells.end())));
  return Error::success();
}

Expected<uint64_t> PostgresTarget::insert(const Table &table,
                                          RowStatement statement) {
  auto rows = client.query("WITH written AS (" + statement.sql +
                           " ON CONFLICT DO NOTHING RETURNING 1) SELECT "
                           "count(*) FROM written");
  if (!rows)
    return rows.takeError();
  return rows->empty() ? 0 : rows->front().number(0);
}

Expected<uint64_t>
PostgresTarget::fill(const Table &table, ArrayRef<std::string> columns,
                     function_ref<Expected<StringRef>()> next) {
  return client.copyIn("COPY " + quoted(table) +
                           copiedColumns(columns, catalog.provider) +
                           " FROM STDIN",
                       next);
}

Expected<std::vector<ActiveTrigger>>
PostgresTarget::triggersOf(const TableName &table) {
  std::string name = RowTarget::quotedName(table);
  auto rows = client.query("SELECT tgname, tgenabled FROM pg_trigger WHERE "
                           "tgrelid = to_regclass($1) AND NOT tgisinternal AND "
                           "tgenabled IN ('O', 'A') ORDER BY tgname",
                           name);
  if (!rows)
    return rows.takeError();
  std::vector<ActiveTrigger> triggers;
  for (const Row &row : *rows) {
    std::string trigger =
        " TRIGGER " + holdfast::quotedName(row.text(0), catalog.provider);
    triggers.push_back({row.string(0),
                        "ALTER TABLE " + name + " DISABLE" + trigger,
                        "ALTER TABLE " + name + " ENABLE" +
                            (row.text(1) == "A" ? " ALWAYS" : "") + trigger});
  }
  return triggers;
}

Expected<bool> PostgresTarget::isThere(const TableName &table,
                                       const Attached &attached) {
  StringRef query =
      StringSwitch<StringRef>(attached.kind)
          .Case("function", "SELECT to_regprocedure($1) IS NOT NULL OR $2 = ''")
          .Case("view", "SELECT to_regclass($1) IS NOT NULL OR $2 = ''")
          .Case("statistics", "SELECT EXISTS (SELECT FROM pg_statistic_ext "
                              "WHERE stxname = $1 AND stxrelid = "
                              "to_regclass($2))")
          .Case("trigger", "SELECT EXISTS (SELECT FROM pg_trigger WHERE tgname "
                           "= $1 AND tgrelid = to_regclass($2))")
          .Case("policy", "SELECT EXISTS (SELECT FROM pg_policy WHERE polname "
                          "= $1 AND polrelid = to_regclass($2))")
          .Case("rule", "SELECT EXISTS (SELECT FROM pg_rewrite WHERE rulename "
                        "= $1 AND ev_class = to_regclass($2))")
          .Default("");
  if (query.empty())
    return false;
  auto rows =
      client.query(query, {attached.name, RowTarget::quotedName(table)});
  if (!rows)
    return rows.takeError();
  return !rows->empty() && rows->front().isTrue(0);
}

Error PostgresTarget::setCounter(const Table &table, const Column &column,
                                 std::optional<int64_t> last) {
  auto found = client.query("SELECT pg_get_serial_sequence($1, $2)",
                            {quoted(table), column.name});
  if (!found)
    return found.takeError();
  if (found->empty() || found->front().isNull(0))
    return Error::success();
  std::string sequence = found->front().string(0);
  std::string name = holdfast::quotedName(column.name, catalog.provider);
  // Sequences may count downwards; then nobody's values are moved.
  auto rows = client.query(
      "SELECT max FROM (SELECT greatest(max(" + name + ")::bigint, " +
      (last ? std::to_string(*last) : "NULL") +
      ", (SELECT CASE WHEN is_called "
      "THEN last_value END FROM " +
      sequence + ")) FROM " + quoted(table) + ") counted(max) WHERE max > 0");
  if (!rows)
    return rows.takeError();
  if (rows->empty())
    return Error::success();
  return run("SELECT setval(" + stringLiteral(sequence, catalog.provider) +
             "::regclass, " + rows->front().string(0) + ")");
}

Expected<std::unique_ptr<RowTarget>>
openPostgresTarget(const ConnectionUrl &url, const PutBackOptions &options) {
  auto client = PostgresClient::connect(url, options.live);
  if (!client)
    return client.takeError();
  auto target = std::make_unique<PostgresTarget>(url, std::move(*client),
                                                 options.lockSeconds);
  if (Error error = target->read(options.live))
    return error;
  return target;
}

} // namespace holdfast::keep
