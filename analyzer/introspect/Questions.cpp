#include "introspect/Questions.h"

#include "catalog/SqlName.h"
#include "introspect/ConnectionUrl.h"
#include "introspect/Routines.h"
#include "introspect/ViewUses.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::introspect {

static std::string qualified(const Asking &asking, StringRef schema,
                             StringRef table) {
  std::string name = quoted(table, asking.quote, asking.quote);
  return schema.empty()
             ? name
             : quoted(schema, asking.quote, asking.quote) + "." + name;
}

static std::string textLiteral(StringRef text) {
  return quoted(text, '\'', '\'');
}

// --- Prisma's migrations
// ------------------------------------------------------

static bool isMySql(const LiveDatabase &database) {
  return database.catalog.provider == Provider::MySQL;
}
static bool isSqlite(const LiveDatabase &database) {
  return database.catalog.provider == Provider::SQLite;
}

/// Whether there is the table. It may lie in a schema that is not read.
static Expected<bool> hasMigrationsTable(const Asking &asking,
                                         const LiveDatabase &database) {
  if (asking.schemaOfMigrations.empty())
    return database.catalog.findTable("", "_prisma_migrations") != nullptr;
  auto rows = asking.tryQuery(
      "SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN "
      "pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = " +
      textLiteral(asking.schemaOfMigrations) +
      " AND c.relname = '_prisma_migrations')");
  if (!rows)
    return rows.takeError();
  return !rows->empty() && rows->front().isTrue(0);
}

/// The moment of a column as `YYYY-MM-DD HH:MM` in UTC.
static std::string momentOf(const LiveDatabase &database, StringRef column) {
  if (isMySql(database))
    return ("DATE_FORMAT(" + column + ", '%Y-%m-%d %H:%i')").str();
  if (!isSqlite(database))
    return ("to_char(" + column + " AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')")
        .str();
  // Milliseconds of the schema engine; driver adapters may write text.
  return ("CASE typeof(" + column +
          ") WHEN 'integer' THEN strftime('%Y-%m-%d %H:%M', " + column +
          " / 1000, 'unixepoch') ELSE strftime('%Y-%m-%d %H:%M', " + column +
          ") END")
      .str();
}

static Error readMigrations(const Asking &asking, LiveDatabase &database) {
  auto exists = hasMigrationsTable(asking, database);
  if (!exists)
    return exists.takeError();
  if (!*exists)
    return Error::success();
  auto rows = asking.tryQuery(
      "SELECT migration_name, checksum, " + momentOf(database, "started_at") +
      ", finished_at IS NOT NULL, rolled_back_at IS NOT NULL, logs FROM " +
      qualified(asking, asking.schemaOfMigrations, "_prisma_migrations") +
      " ORDER BY started_at, migration_name");
  if (!rows) {
    database.migrationsProblem = toString(rows.takeError());
    return Error::success();
  }
  database.migrations.emplace();
  for (const Row &row : *rows)
    database.migrations->push_back({row.string(0), row.string(1), row.string(2),
                                    row.isTrue(3), row.isTrue(4),
                                    row.string(5)});
  return Error::success();
}

// --- Labels
// -------------------------------------------------------------------

static std::vector<std::string> readLabel(const Asking &asking,
                                          const LabelQuestion &label) {
  StringRef schema =
      label.schema.empty() ? asking.schemaOfMigrations : label.schema;
  // More than a few rows are no label.
  auto rows = asking.tryQuery(
      "SELECT " + quoted(label.column, asking.quote, asking.quote) + " FROM " +
      qualified(asking, schema, label.table) + " LIMIT 16");
  std::vector<std::string> values;
  if (!rows) {
    consumeError(rows.takeError());
    return values;
  }
  for (const Row &row : *rows)
    if (!row.cells.empty() && !row.isNull(0))
      values.push_back(row.string(0));
  return values;
}

// --- Counts
// -------------------------------------------------------------------

/// A table that cannot be counted, or not in time, stays uncounted.
static void count(const Asking &asking, const CountQuestion &question,
                  LiveDatabase &database) {
  std::string sql = "SELECT count(*)";
  for (const std::string &column : question.columns)
    sql += ", count(" + quoted(column, asking.quote, asking.quote) + ")";
  auto rows = asking.tryQuery(
      sql + " FROM " + qualified(asking, question.schema, question.table));
  if (!rows) {
    consumeError(rows.takeError());
    return;
  }
  if (rows->empty())
    return;
  const Row &row = rows->front();
  database.rows.set(question.schema, question.table,
                    {RowCount::Kind::Exact, row.number(0)});
  for (auto [i, column] : enumerate(question.columns)) {
    uint64_t values = row.number(i + 1);
    database.rows.setValues(question.schema, question.table, column, values);
    if (values == 0)
      database.rows.setOnlyNulls(question.schema, question.table, column);
  }
}

/// One that the server refuses, as it compares what cannot be compared, stays
/// without an answer.
static void countConditions(const Asking &asking, const CountQuestion &question,
                            LiveDatabase &database) {
  for (const std::string &condition : question.conditions) {
    auto rows =
        asking.tryQuery("SELECT count(*) FROM " +
                        qualified(asking, question.schema, question.table) +
                        " WHERE " + condition);
    if (!rows)
      consumeError(rows.takeError());
    else if (!rows->empty())
      database.rows.setWhere(question.schema, question.table, condition,
                             rows->front().number(0));
  }
}

Error answerQuestions(const Asking &asking, const ReadOptions &options,
                      LiveDatabase &database) {
  if (options.readMigrations)
    if (Error error = readMigrations(asking, database))
      return error;
  if (options.readRoutines)
    readRoutines(asking, database);
  if (options.readViewUses)
    readViewUses(asking, database);
  for (const LabelQuestion &label : options.labels)
    database.labels.push_back(readLabel(asking, label));
  if (!options.counts)
    return Error::success();
  database.catalog.indexNames();
  for (const CountQuestion &question : options.counts(database)) {
    count(asking, question, database);
    countConditions(asking, question, database);
  }
  if (options.fits)
    for (const FitQuestion &question : options.fits(database))
      if (isBroken(asking.tryQuery, database.catalog.provider, question))
        database.broken.push_back(question);
  return Error::success();
}

} // namespace holdfast::introspect
