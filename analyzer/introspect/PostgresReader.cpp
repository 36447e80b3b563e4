#include "introspect/PostgresReader.h"

#include "introspect/PostgresQueries.h"
#include "introspect/Questions.h"
#include "introspect/Readers.h"

#include "catalog/Snapshot.h"
#include "sql/Defaults.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::introspect {

/// `{"a","b"}`, as PostgreSQL reads an array.
static std::string arrayOf(ArrayRef<std::string> names) {
  std::string out = "{";
  for (const std::string &name : names) {
    out += out.size() > 1 ? ",\"" : "\"";
    for (char c : name) {
      if (c == '"' || c == '\\')
        out += '\\';
      out += c;
    }
    out += '"';
  }
  return out + "}";
}

Error PostgresReader::forEach(const std::string &sql,
                              function_ref<void(const Row &)> take) {
  auto rows = client.query(sql, schemas);
  if (!rows)
    return rows.takeError();
  for (const Row &row : *rows)
    take(row);
  return Error::success();
}

Error PostgresReader::forEachOfTable(
    const std::string &sql, function_ref<void(Table &, const Row &)> take) {
  Table *table = nullptr;
  return forEach(sql, [&](const Row &row) {
    // Rows are sorted by table.
    if (!table || table->schema != row.text(0) || table->name != row.text(1))
      table = result.catalog.findTable(row.text(0), row.text(1));
    if (table)
      take(*table, row);
  });
}

Error PostgresReader::begin() {
  for (std::string sql :
       {std::string("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
        "SET LOCAL statement_timeout = " +
            std::to_string(client.statementSeconds() * 1000),
        // Names of other schemas are printed with them, and nobody can put a
        // function of his own in the way of the server's.
        std::string("SET LOCAL search_path = pg_catalog")}) {
    auto done = client.query(sql);
    if (!done)
      return done.takeError();
  }
  auto rows = client.query("SELECT version(), "
                           "current_setting('server_version_num')");
  if (!rows)
    return rows.takeError();
  if (rows->empty() || rows->front().cells.size() != 2)
    return failure("the server does not tell its version");
  version = static_cast<unsigned>(rows->front().number(1));
  bool isCockroach = rows->front().text(0).starts_with("CockroachDB");
  result.catalog.provider =
      isCockroach ? Provider::CockroachDB : Provider::PostgreSQL;
  if (version < 100000)
    return failure("servers before PostgreSQL 10 are not understood; give a "
                   "dump of the structure (*.sql) instead");
  // Of questions about catalogs the compiling takes longer than the answer.
  if (isCockroach || version < 110000)
    return Error::success();
  auto done = client.query("SET LOCAL jit = off");
  return done ? Error::success() : done.takeError();
}

Error PostgresReader::chooseSchemas(std::optional<StringRef> schemaOfUrl) {
  std::vector<std::string> wanted = options.schemas;
  if (wanted.empty() && schemaOfUrl)
    wanted.push_back(schemaOfUrl->str());
  else if (wanted.empty() && !options.allSchemas)
    wanted.push_back("public");
  if (options.everySchema)
    wanted.clear();
  auto rows = client.query(PostgresQueries(version).schemas());
  if (!rows)
    return rows.takeError();
  for (const Row &row : *rows)
    if (wanted.empty() || is_contained(wanted, row.string(0)))
      result.catalog.schemas.push_back(row.string(0));
  schemas = arrayOf(result.catalog.schemas);
  return Error::success();
}

Error PostgresReader::readTables() {
  Error error = forEach(PostgresQueries(version).tables(), [&](const Row &row) {
    Table &table = result.catalog.tables.emplace_back();
    table.schema = row.string(0);
    table.name = row.string(1);
    table.comment = row.string(5);
    table.origin = live;
    counted.push_back(
        {result.catalog.tables.size() - 1, row.isTrue(3), row.number(4)});
  });
  result.catalog.indexNames();
  return error;
}

ColumnType readPostgresType(const Row &row, Provider provider) {
  ColumnType type = parseTypeSpelling(row.text(6), provider);
  if (row.text(3) == "pg_catalog")
    return type;
  // The spelling may have quotes.
  type.schema = row.string(3);
  type.name = row.string(4);
  type.arrayDimensions = row.isTrue(5);
  return type;
}

std::optional<ColumnDefault> readPostgresDefault(const Row &row,
                                                 const Column &column,
                                                 StringRef schema,
                                                 Provider provider) {
  using Kind = ColumnDefault::Kind;
  if (column.identity)
    return ColumnDefault{Kind::Sequence, ""};
  if (row.isNull(10))
    return std::nullopt;
  auto keepStored = [&](ColumnDefault &value) {
    StringRef text = row.text(10);
    std::string prefix = (schema + ".").str();
    if (value.kind != Kind::Expression || provider != Provider::PostgreSQL)
      return;
    text.consume_front(prefix);
    if (!text.contains(prefix))
      value.stored = text.str();
  };
  if (column.generated) {
    ColumnDefault value{Kind::Expression, row.string(10)};
    keepStored(value);
    return value;
  }
  const sql::Dialect *dialect = sql::dialectOf(provider);
  if (!dialect)
    dialect = &sql::postgresDialect;
  auto value = sql::readDefault(*dialect, row.text(10));
  if (!value)
    return std::nullopt;
  // A function of the table's own schema is called by its bare name there.
  if (StringRef text = value->text; value->kind == Kind::Expression &&
                                    text.consume_front(schema) &&
                                    text.consume_front("."))
    value->text = text.str();
  if (dialect->adaptDefault)
    dialect->adaptDefault(column.type, *value);
  keepStored(*value);
  return value;
}

Error PostgresReader::readColumns() {
  Provider provider = result.catalog.provider;
  return forEachOfTable(
      PostgresQueries(version).columns(), [&](Table &table, const Row &row) {
        Column &column = table.columns.emplace_back();
        column.name = row.string(2);
        column.type = readPostgresType(row, provider);
        column.nullable = !row.isTrue(7);
        column.identity = row.isTrue(8);
        column.generated = row.isTrue(9);
        column.defaultValue =
            readPostgresDefault(row, column, table.schema, provider);
        column.comment = row.string(11);
        column.origin = live;
      });
}

/// Its own names for types, and the columns that it adds by itself.
Error PostgresReader::readCockroachTypes() {
  return forEachOfTable(
      "SELECT table_schema, table_name, column_name, lower(crdb_sql_type), "
      "is_hidden = 'YES' FROM information_schema.columns WHERE table_schema = "
      "ANY ($1::text[]) ORDER BY 1, 2, ordinal_position",
      [&](Table &table, const Row &row) {
        if (row.isTrue(4))
          erase_if(table.columns, [&](const Column &column) {
            return column.name == row.text(2);
          });
        else if (Column *column = table.findColumn(row.text(2));
                 column && column->type.schema.empty())
          column->type = parseTypeSpelling(row.text(3), Provider::CockroachDB);
      });
}

Error PostgresReader::readPrimaryKeys() {
  return forEachOfTable(
      PostgresQueries(version).primaryKeys(), [](Table &table, const Row &row) {
        if (!table.primaryKey)
          table.primaryKey = PrimaryKey{row.string(2), {}, live};
        table.primaryKey->columns.push_back(row.string(3));
      });
}

Error PostgresReader::readIndexes() {
  return forEachOfTable(
      PostgresQueries(version).indexes(), [](Table &table, const Row &row) {
        if (table.indexes.empty() || table.indexes.back().name != row.text(2)) {
          Index &index = table.indexes.emplace_back();
          index.name = row.string(2);
          index.unique = row.isTrue(3);
          index.method = row.string(4);
          if (!row.isNull(5))
            index.predicate = row.string(5);
          index.constraint = row.isTrue(6);
          index.origin = live;
        }
        if (row.isTrue(11)) {
          table.indexes.back().included.push_back(row.string(7));
          return;
        }
        IndexPart &part = table.indexes.back().parts.emplace_back();
        part.column = row.string(7);
        part.expression = row.string(8);
        part.descending = row.isTrue(9);
        part.operatorClass = row.string(10);
      });
}

static ReferentialAction actionOf(StringRef letter) {
  return StringSwitch<ReferentialAction>(letter)
      .Case("r", ReferentialAction::Restrict)
      .Case("c", ReferentialAction::Cascade)
      .Case("n", ReferentialAction::SetNull)
      .Case("d", ReferentialAction::SetDefault)
      .Default(ReferentialAction::NoAction);
}

Error PostgresReader::readForeignKeys() {
  return forEachOfTable(
      PostgresQueries(version).foreignKeys(), [](Table &table, const Row &row) {
        if (table.foreignKeys.empty() ||
            table.foreignKeys.back().name != row.text(2)) {
          ForeignKey &key = table.foreignKeys.emplace_back();
          key.name = row.string(2);
          key.onDelete = actionOf(row.text(3));
          key.onUpdate = actionOf(row.text(4));
          key.referencedSchema = row.string(5);
          key.referencedTable = row.string(6);
          key.origin = live;
        }
        table.foreignKeys.back().referencedColumns.push_back(row.string(7));
        table.foreignKeys.back().columns.push_back(row.string(8));
      });
}

Error PostgresReader::readChecks() {
  return forEachOfTable(
      PostgresQueries(version).checks(), [](Table &table, const Row &row) {
        table.checks.push_back({row.string(2), row.string(3), live});
      });
}

Error PostgresReader::countRows() {
  // A table that somebody is just changing is not waited for.
  auto done = client.query("SET LOCAL lock_timeout = '2s'");
  if (!done)
    return done.takeError();
  return countTables([&](const std::string &sql) { return tryQuery(sql); }, '"',
                     options, result, counted);
}

Expected<Rows> PostgresReader::tryQuery(const std::string &sql) {
  auto begun = client.query("SAVEPOINT question");
  if (!begun)
    return begun.takeError();
  auto rows = client.query(sql);
  auto ended = client.query(rows ? "RELEASE SAVEPOINT question"
                                 : "ROLLBACK TO SAVEPOINT question");
  if (rows && !ended)
    return ended.takeError();
  if (!ended)
    consumeError(ended.takeError());
  return rows;
}

Error PostgresReader::answer(std::optional<StringRef> schemaOfUrl) {
  // A table that somebody is just changing is not waited for.
  auto done = client.query("SET LOCAL lock_timeout = '2s'");
  if (!done)
    return done.takeError();
  // Where a policy would hide rows, the server refuses rather than count those
  // that are left.
  if (auto whole = tryQuery("SET LOCAL row_security = off"); !whole)
    consumeError(whole.takeError()); // CockroachDB
  return answerQuestions({[&](const std::string &sql) { return tryQuery(sql); },
                          '"', schemaOfUrl.value_or("public").str()},
                         options, result);
}

Expected<LiveDatabase>
PostgresReader::read(std::optional<StringRef> schemaOfUrl) {
  if (Error error = begin())
    return error;
  if (Error error = chooseSchemas(schemaOfUrl))
    return error;
  for (auto step :
       {&PostgresReader::readTables, &PostgresReader::readColumns,
        &PostgresReader::readPrimaryKeys, &PostgresReader::readIndexes,
        &PostgresReader::readForeignKeys, &PostgresReader::readChecks,
        &PostgresReader::readParents, &PostgresReader::readEnums,
        &PostgresReader::readDomains, &PostgresReader::readOthers})
    if (Error error = (this->*step)())
      return error;
  if (result.catalog.provider == Provider::CockroachDB)
    if (Error error = readCockroachTypes())
      return error;
  if (options.lookAtRows)
    if (Error error = countRows())
      return error;
  if (options.readMigrations || options.counts || options.readRoutines ||
      options.readViewUses || !options.labels.empty())
    if (Error error = answer(schemaOfUrl))
      return error;
  return std::move(result);
}

Expected<LiveDatabase> readPostgres(PostgresClient &client,
                                    const ConnectionUrl &url,
                                    const ReadOptions &options) {
  return PostgresReader(client, options).read(url.parameter("schema"));
}

Expected<LiveDatabase> readPostgres(const ConnectionUrl &url,
                                    const ReadOptions &options) {
  auto client = PostgresClient::connect(url, options);
  if (!client)
    return failure(url.redacted() + ": " + toString(client.takeError()));
  auto result = readPostgres(*client, url, options);
  if (!result)
    return failure(url.redacted() + ": " + toString(result.takeError()));
  return result;
}

} // namespace holdfast::introspect
