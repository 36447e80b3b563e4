#include "introspect/MysqlClient.h"
#include "introspect/Questions.h"
#include "introspect/Readers.h"
#include "introspect/RowCounter.h"

#include "catalog/Snapshot.h"
#include "sql/Defaults.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::introspect {

static const Origin live{Origin::Kind::Live, {}};

namespace {

/// Reads the information schema of MySQL or MariaDB.
class MysqlReader {
public:
  MysqlReader(MysqlClient &client, const ReadOptions &options)
      : client(client), options(options) {}

  Expected<LiveDatabase> read();

private:
  Error begin();
  Error readVersion();
  Error readTables();
  Error readChecks();
  Error readColumns();
  Error readForeignKeys();
  Error readIndexes();
  Error readViews();
  Error readPartitions();
  /// Calls `take` with each row of a query whose first column is a table's
  /// name. The rows are sorted by that.
  Error forEach(const std::string &sql,
                function_ref<void(Table &, const Row &)> take);

  MysqlClient &client;
  const ReadOptions &options;
  bool isMaria = false;
  unsigned version = 0; ///< 80036 for 8.0.36
  std::vector<CountedTable> counted;
  LiveDatabase result;
};

} // namespace

Error MysqlReader::forEach(const std::string &sql,
                           function_ref<void(Table &, const Row &)> take) {
  auto rows = client.query(sql);
  if (!rows)
    return rows.takeError();
  Table *table = nullptr;
  for (const Row &row : *rows) {
    if (!table || table->name != row.text(0))
      table = result.catalog.findTable("", row.text(0));
    if (table)
      take(*table, row);
  }
  return Error::success();
}

Error MysqlReader::readVersion() {
  auto rows = client.query("SELECT VERSION()");
  if (!rows)
    return rows.takeError();
  StringRef text = rows->empty() ? "" : rows->front().text(0);
  isMaria = text.contains("MariaDB");
  for (int i = 0; i < 3; ++i) {
    unsigned number = 0;
    text.consumeInteger(10, number);
    text.consume_front(".");
    version = version * 100 + std::min(number, 99u);
  }
  if (version < (isMaria ? 100200 : 50700))
    return failure("servers before MySQL 5.7 and MariaDB 10.2 are not "
                   "understood; give a dump of the structure (*.sql) instead");
  return Error::success();
}

Error MysqlReader::begin() {
  if (Error error = readVersion())
    return error;
  std::string limit = std::to_string(client.statementSeconds());
  for (const std::string &sql :
       {isMaria ? "SET SESSION max_statement_time = " + limit
                : "SET SESSION max_execution_time = " + limit + "000",
        std::string("SET SESSION lock_wait_timeout = 2"),
        std::string("START TRANSACTION READ ONLY")}) {
    auto done = client.query(sql);
    if (!done)
      return done.takeError();
  }
  return Error::success();
}

Error MysqlReader::readTables() {
  result.catalog.provider = Provider::MySQL;
  auto rows = client.query(
      "SELECT TABLE_NAME, TABLE_TYPE, coalesce(TABLE_ROWS, 0), "
      "TABLE_COMMENT FROM "
      "information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() ORDER BY "
      "TABLE_NAME");
  if (!rows)
    return rows.takeError();
  for (const Row &row : *rows) {
    if (row.text(1) == "VIEW") {
      result.catalog.views.push_back({"", row.string(0), false, live});
    } else if (row.text(1) != "SEQUENCE") {
      counted.push_back({result.catalog.tables.size(), true, row.number(2)});
      Table &table = result.catalog.tables.emplace_back();
      table.name = row.string(0);
      table.comment = row.string(3);
      table.origin = live;
    }
  }
  result.catalog.indexNames();
  return Error::success();
}

Error MysqlReader::readChecks() {
  if (!isMaria && version < 80016)
    return Error::success(); // read and forgotten by those
  std::string sql =
      isMaria ? "SELECT TABLE_NAME, CONSTRAINT_NAME, CHECK_CLAUSE FROM "
                "information_schema.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA "
                "= DATABASE() ORDER BY 1, 2"
              : "SELECT t.TABLE_NAME, t.CONSTRAINT_NAME, c.CHECK_CLAUSE FROM "
                "information_schema.TABLE_CONSTRAINTS t JOIN "
                "information_schema.CHECK_CONSTRAINTS c ON "
                "c.CONSTRAINT_SCHEMA = t.CONSTRAINT_SCHEMA AND "
                "c.CONSTRAINT_NAME = t.CONSTRAINT_NAME WHERE "
                "t.CONSTRAINT_TYPE = 'CHECK' AND t.CONSTRAINT_SCHEMA = "
                "DATABASE() ORDER BY 1, 2";
  return forEach(sql, [](Table &table, const Row &row) {
    table.checks.push_back({row.string(1), row.string(2), live});
  });
}

/// Takes off the display widths that MySQL 8 no longer has, but for
/// tinyint(1).
static ColumnType readType(StringRef text) {
  ColumnType type = parseTypeSpelling(text, Provider::MySQL);
  StringRef name = type.name;
  bool isInteger = is_contained(
      {"tinyint", "smallint", "mediumint", "int", "bigint", "year"}, name);
  bool isBoolean = text == "tinyint(1)";
  if (isInteger && !isBoolean)
    type.arguments.clear();
  if (name == "geometrycollection")
    type.name = "geomcollection";
  return type;
}

/// MariaDB's JSON is text with a check of the column's name.
static bool takeJsonCheck(Table &table, StringRef column) {
  auto found = find_if(table.checks, [&](const CheckConstraint &check) {
    return check.name == column &&
           StringRef(check.expression).starts_with_insensitive("json_valid");
  });
  if (found == table.checks.end())
    return false;
  table.checks.erase(found);
  return true;
}

/// MySQL gives the bare value where MariaDB gives SQL.
static std::optional<ColumnDefault>
readMysqlDefault(StringRef text, StringRef extra, bool isMaria) {
  using Kind = ColumnDefault::Kind;
  bool isSql = isMaria || extra.contains("DEFAULT_GENERATED") ||
               text.starts_with_insensitive("CURRENT_TIMESTAMP") ||
               text.starts_with("b'");
  if (!isSql)
    return ColumnDefault{Kind::Literal, text.str()};
  return sql::readDefault(sql::mysqlDialect, text);
}

Error MysqlReader::readColumns() {
  std::string sql =
      "SELECT TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE, "
      "COLUMN_DEFAULT, EXTRA, GENERATION_EXPRESSION, COLUMN_COMMENT FROM "
      "information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() ORDER BY "
      "TABLE_NAME, ORDINAL_POSITION";
  return forEach(sql, [&](Table &table, const Row &row) {
    Column &column = table.columns.emplace_back();
    column.name = row.string(1);
    column.type = readType(row.text(2));
    if (isMaria && takeJsonCheck(table, column.name))
      column.type = parseTypeSpelling("json", Provider::MySQL);
    column.nullable = row.isTrue(3);
    column.generated = !row.text(6).empty();
    column.comment = row.string(7);
    column.origin = live;
    if (row.text(5).contains_insensitive("auto_increment"))
      column.defaultValue =
          ColumnDefault{ColumnDefault::Kind::Sequence, "AUTO_INCREMENT"};
    else if (column.generated)
      column.defaultValue =
          ColumnDefault{ColumnDefault::Kind::Expression, row.string(6)};
    else if (!row.isNull(4))
      column.defaultValue = readMysqlDefault(row.text(4), row.text(5), isMaria);
    if (column.defaultValue)
      sql::mysqlDialect.adaptDefault(column.type, *column.defaultValue);
  });
}

static ReferentialAction actionOf(StringRef text) {
  return StringSwitch<ReferentialAction>(text)
      .Case("RESTRICT", ReferentialAction::Restrict)
      .Case("CASCADE", ReferentialAction::Cascade)
      .Case("SET NULL", ReferentialAction::SetNull)
      .Case("SET DEFAULT", ReferentialAction::SetDefault)
      .Default(ReferentialAction::NoAction);
}

Error MysqlReader::readForeignKeys() {
  std::string sql =
      "SELECT k.TABLE_NAME, k.CONSTRAINT_NAME, k.COLUMN_NAME, "
      "k.REFERENCED_TABLE_NAME, k.REFERENCED_COLUMN_NAME, r.DELETE_RULE, "
      "r.UPDATE_RULE FROM information_schema.KEY_COLUMN_USAGE k JOIN "
      "information_schema.REFERENTIAL_CONSTRAINTS r ON r.CONSTRAINT_SCHEMA = "
      "k.CONSTRAINT_SCHEMA AND r.TABLE_NAME = k.TABLE_NAME AND "
      "r.CONSTRAINT_NAME = k.CONSTRAINT_NAME WHERE k.CONSTRAINT_SCHEMA = "
      "DATABASE() AND k.TABLE_SCHEMA = DATABASE() AND "
      "k.REFERENCED_TABLE_NAME IS NOT NULL ORDER BY 1, 2, k.ORDINAL_POSITION";
  return forEach(sql, [](Table &table, const Row &row) {
    if (table.foreignKeys.empty() ||
        table.foreignKeys.back().name != row.text(1)) {
      ForeignKey &key = table.foreignKeys.emplace_back();
      key.name = row.string(1);
      key.referencedTable = row.string(3);
      key.onDelete = actionOf(row.text(5));
      key.onUpdate = actionOf(row.text(6));
      key.origin = live;
    }
    table.foreignKeys.back().columns.push_back(row.string(2));
    table.foreignKeys.back().referencedColumns.push_back(row.string(4));
  });
}

Error MysqlReader::readIndexes() {
  bool hasExpressions = !isMaria && version >= 80013;
  std::string sql =
      "SELECT TABLE_NAME, INDEX_NAME, NON_UNIQUE, COLUMN_NAME, SUB_PART, "
      "COLLATION, INDEX_TYPE, " +
      std::string(hasExpressions ? "EXPRESSION" : "NULL") +
      " FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() "
      "ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX";
  if (Error error = forEach(sql, [](Table &table, const Row &row) {
        if (row.text(1) == "PRIMARY") {
          if (!table.primaryKey)
            table.primaryKey = PrimaryKey{"", {}, live};
          table.primaryKey->columns.push_back(row.string(3));
          if (!row.isNull(4) || row.text(5) == "D") {
            IndexPart &part = table.primaryKey->special.emplace_back();
            part.column = row.string(3);
            part.descending = row.text(5) == "D";
            if (!row.isNull(4))
              part.length = static_cast<unsigned>(row.number(4));
          }
          return;
        }
        if (table.indexes.empty() || table.indexes.back().name != row.text(1)) {
          Index &index = table.indexes.emplace_back();
          index.name = row.string(1);
          index.unique = row.text(2) == "0";
          index.method = row.text(6).lower();
          index.origin = live;
        }
        IndexPart &part = table.indexes.back().parts.emplace_back();
        part.column = row.string(3);
        part.expression = row.string(7);
        part.descending = row.text(5) == "D";
        // Of a spatial index it is no length of a text.
        if (!row.isNull(4) && table.indexes.back().method != "spatial")
          part.length = static_cast<unsigned>(row.number(4));
      }))
    return error;
  for (Table &table : result.catalog.tables)
    separateForeignKeyIndexes(table);
  return Error::success();
}

/// Without the database in front of every name.
static std::string inside(StringRef database, StringRef query) {
  std::string prefix = ("`" + database + "`.").str(), text;
  for (size_t at; (at = query.find(prefix)) != StringRef::npos;
       query = query.drop_front(at + prefix.size()))
    text += query.take_front(at);
  return text + query.str();
}

Error MysqlReader::readViews() {
  auto rows =
      client.query("SELECT TABLE_NAME, VIEW_DEFINITION, TABLE_SCHEMA FROM "
                   "information_schema.VIEWS WHERE TABLE_SCHEMA = "
                   "DATABASE() ORDER BY TABLE_NAME");
  if (!rows)
    return rows.takeError();
  std::vector<View> &views = result.catalog.views;
  for (const Row &row : *rows)
    for (View &view : views)
      if (view.name == row.text(0))
        view.query = inside(row.text(2), row.text(1));
  return Error::success();
}

/// `RANGE (a) (PARTITION p VALUES LESS THAN (1), …)`, put together.
Error MysqlReader::readPartitions() {
  std::string sql =
      "SELECT TABLE_NAME, PARTITION_METHOD, PARTITION_EXPRESSION, "
      "PARTITION_NAME, PARTITION_DESCRIPTION FROM "
      "information_schema.PARTITIONS WHERE TABLE_SCHEMA = DATABASE() AND "
      "PARTITION_METHOD IS NOT NULL AND coalesce(SUBPARTITION_ORDINAL_POSITION,"
      " 1) = 1 ORDER BY TABLE_NAME, PARTITION_ORDINAL_POSITION";
  if (Error error = forEach(sql, [](Table &table, const Row &row) {
        std::string &text = table.partitionedBy;
        text += text.empty() ? row.string(1) + " (" + row.string(2) + ") ("
                             : std::string(", ");
        text += "PARTITION `" + row.string(3) + "`";
        StringRef values = row.text(4);
        if (row.text(1).starts_with("RANGE"))
          text +=
              " VALUES LESS THAN " +
              (values == "MAXVALUE" ? "MAXVALUE" : "(" + values + ")").str();
        else if (row.text(1).starts_with("LIST"))
          text += (" VALUES IN (" + values + ")").str();
      }))
    return error;
  for (Table &table : result.catalog.tables)
    if (!table.partitionedBy.empty())
      table.partitionedBy += ")";
  return Error::success();
}

Expected<LiveDatabase> MysqlReader::read() {
  for (auto step : {&MysqlReader::begin, &MysqlReader::readTables,
                    &MysqlReader::readChecks, &MysqlReader::readColumns,
                    &MysqlReader::readForeignKeys, &MysqlReader::readIndexes,
                    &MysqlReader::readViews, &MysqlReader::readPartitions})
    if (Error error = (this->*step)())
      return error;
  if (options.lookAtRows)
    if (Error error = countTables(
            [&](const std::string &sql) { return client.query(sql); }, '`',
            options, result, counted))
      return error;
  auto query = [&](const std::string &sql) { return client.query(sql); };
  if (Error error = answerQuestions({query, '`', ""}, options, result))
    return error;
  return std::move(result);
}

Expected<LiveDatabase> readMysql(MysqlClient &client,
                                 const ReadOptions &options) {
  return MysqlReader(client, options).read();
}

Expected<LiveDatabase> readMysql(const ConnectionUrl &url,
                                 const ReadOptions &options) {
  auto client = MysqlClient::connect(url, options);
  if (!client)
    return failure(url.redacted() + ": " + toString(client.takeError()));
  auto result = readMysql(*client, options);
  if (!result)
    return failure(url.redacted() + ": " + toString(result.takeError()));
  return result;
}

} // namespace holdfast::introspect
