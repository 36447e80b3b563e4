#include "keep/RowSource.h"

#include "catalog/SqlName.h"
#include "introspect/PostgresClient.h"
#include "introspect/Readers.h"
#include "keep/Attached.h"
#include "keep/PostgresSession.h"

using namespace llvm;
using namespace holdfast::introspect;

namespace holdfast::keep {

Error setPostgresTexts(PostgresClient &client) {
  // As pg_dump has them: texts that any session reads back as they were, and an
  // error instead of the rows that a policy lets through.
  for (StringRef setting :
       {"datestyle = 'ISO, YMD'", "intervalstyle = 'postgres'",
        "extra_float_digits = 3", "bytea_output = 'hex'", "row_security = off",
        "xmloption = 'content'", "standard_conforming_strings = on",
        "timezone = 'UTC'"}) {
    auto done = client.query(("SET LOCAL " + setting).str());
    if (!done)
      return done.takeError();
  }
  return Error::success();
}

std::string copiedColumns(ArrayRef<std::string> columns, Provider provider) {
  // A table may have none, and rows all the same.
  return columns.empty() ? "" : " " + quotedList(columns, provider);
}

namespace {

class PostgresSource : public RowSource {
public:
  PostgresSource(const ConnectionUrl &url, PostgresClient client,
                 unsigned lockSeconds)
      : url(url), client(std::move(client)), lockSeconds(lockSeconds) {}

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
  std::string quoted(const Table &table) const {
    return qualifiedName(table.schema, table.name, catalog.provider);
  }
  bool isCockroach() const { return catalog.provider == Provider::CockroachDB; }

  /// The client points at it.
  const ConnectionUrl &url;
  PostgresClient client;
  unsigned lockSeconds;
};

} // namespace

Error PostgresSource::begin(const ReadOptions &options) {
  ReadOptions structureAlone = options;
  structureAlone.lookAtRows = false;
  auto database = readPostgres(client, url, structureAlone);
  if (!database)
    return database.takeError();
  catalog = std::move(database->catalog);
  client.setStatementSeconds(
      url.seconds("socket_timeout")
          .value_or(std::max(client.statementSeconds(), patientSeconds)));
  if (isCockroach())
    return Error::success();
  for (const std::string &setting :
       {std::string("statement_timeout = 0"),
        "lock_timeout = '" + std::to_string(lockSeconds) + "s'"}) {
    auto done = client.query("SET LOCAL " + setting);
    if (!done)
      return done.takeError();
  }
  return setPostgresTexts(client);
}

Error PostgresSource::hold(ArrayRef<const Table *> tables) {
  for (const Table *table : tables) {
    auto right = client.query("SELECT has_table_privilege($1::text, 'SELECT')",
                              quoted(*table));
    if (!right)
      return cannotReadTable(*table, right.takeError(), lockSeconds);
    if (right->empty() || !right->front().isTrue(0))
      return failure("no right to read `" + nameOf(*table) +
                     "`; nothing was kept: run GRANT SELECT ON " +
                     quoted(*table) + " TO this user first");
    if (isCockroach())
      continue;
    auto done = client.query("LOCK TABLE ONLY " + quoted(*table) +
                             " IN ACCESS SHARE MODE");
    if (!done)
      return cannotReadTable(*table, done.takeError(), lockSeconds);
  }
  return Error::success();
}

Expected<RowSource::Size> PostgresSource::sizeOf(const Table &table) {
  if (isCockroach())
    return Size{};
  auto rows = client.query("SELECT greatest(reltuples, 0)::bigint, "
                           "pg_table_size(oid) FROM pg_class WHERE oid = "
                           "$1::regclass",
                           quoted(table));
  if (!rows)
    return rows.takeError();
  if (rows->empty())
    return Size{};
  return Size{rows->front().number(0), rows->front().number(1)};
}

Expected<uint64_t>
PostgresSource::read(const Table &table, ArrayRef<std::string> columns,
                     function_ref<Error(StringRef line)> take) {
  // Of a partitioned table, which has no rows of its own, COPY reads nothing
  // and says so with an error.
  if (!table.partitionedBy.empty())
    return 0;
  return client.copyOut("COPY " + quoted(table) +
                            copiedColumns(columns, catalog.provider) +
                            " TO STDOUT",
                        take);
}

Expected<std::vector<std::pair<std::string, int64_t>>>
PostgresSource::countersOf(const Table &table) {
  std::vector<std::pair<std::string, int64_t>> counters;
  for (const Sequence &sequence : catalog.sequences) {
    if (sequence.ownerTable != table.name || sequence.schema != table.schema ||
        isCockroach())
      continue;
    // NULL where nothing was given out yet, or may not be known.
    auto rows = client.query("SELECT last_value FROM pg_sequences WHERE "
                             "schemaname || '.' || sequencename = $1",
                             sequence.schema + "." + sequence.name);
    if (!rows)
      return rows.takeError();
    int64_t value = 0;
    if (!rows->empty() && !rows->front().text(0).getAsInteger(10, value))
      counters.emplace_back(sequence.ownerColumn, value);
  }
  return counters;
}

Error PostgresSource::readCollations(const Table &table, KeptTable &kept) {
  if (isCockroach())
    return Error::success();
  auto rows = client.query(
      "SELECT a.attname, quote_ident(n.nspname) || '.' || "
      "quote_ident(c.collname) FROM pg_attribute a JOIN pg_type t ON t.oid = "
      "a.atttypid JOIN pg_collation c ON c.oid = a.attcollation JOIN "
      "pg_namespace n ON n.oid = c.collnamespace WHERE a.attrelid = "
      "$1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attcollation "
      "<> t.typcollation ORDER BY a.attnum",
      quoted(table));
  if (!rows)
    return rows.takeError();
  for (const Row &row : *rows)
    kept.columnCollations.emplace_back(row.string(0), row.string(1));
  return Error::success();
}

Error PostgresSource::readAttached(MutableArrayRef<TableToKeep> tables) {
  if (!isCockroach())
    return readPostgresAttached(client, tables);
  for (TableToKeep &table : tables)
    addViews(catalog, *table.table, table.kept);
  return Error::success();
}

Expected<std::unique_ptr<RowSource>>
openPostgresSource(const ConnectionUrl &url, const KeepOptions &options) {
  auto client = PostgresClient::connect(url, options.live);
  if (!client)
    return client.takeError();
  auto source = std::make_unique<PostgresSource>(url, std::move(*client),
                                                 options.lockSeconds);
  if (Error error = source->begin(options.live))
    return error;
  return source;
}

} // namespace holdfast::keep
