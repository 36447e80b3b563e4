#include "introspect/Questions.h"
#include "introspect/Readers.h"
#include "introspect/RowCounter.h"
#include "introspect/SqliteClient.h"
#include "introspect/SqliteShadows.h"

#include "catalog/Snapshot.h"
#include "sql/Defaults.h"
#include "sql/Replay.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

#include <map>

using namespace llvm;

namespace holdfast::introspect {

namespace {

/// Reads the tables through SQLite's pragmas, which say what is so. What they
/// do not tell (the texts of expressions, conditions and checks) is taken from
/// the statements that SQLite keeps, replayed.
class SqliteReader {
public:
  SqliteReader(SqliteClient &client, const ReadOptions &options)
      : client(client), options(options) {}

  Expected<LiveDatabase> read();

private:
  Error readStatements();
  Error readTable(const std::string &name);
  Error readColumns(Table &table, const Table *written);
  Error readIndexes(Table &table);
  Expected<Index> readIndex(const Row &row, const Table &table);
  Error readForeignKeys(Table &table);
  const Table *findWritten(StringRef table) const;
  const Index *findWritten(StringRef table, StringRef index) const;

  SqliteClient &client;
  const ReadOptions &options;
  LiveDatabase result;
  Catalog written;
  std::vector<std::string> tables;
  std::vector<CountedTable> counted;
};

} // namespace

static const Origin live{Origin::Kind::Live, {}};

const Table *SqliteReader::findWritten(StringRef table) const {
  auto found = find_if(written.tables, [&](const Table &candidate) {
    return StringRef(candidate.name).equals_insensitive(table);
  });
  return found == written.tables.end() ? nullptr : &*found;
}

const Index *SqliteReader::findWritten(StringRef table, StringRef index) const {
  const Table *owner = findWritten(table);
  if (!owner)
    return nullptr;
  auto found = find_if(owner->indexes, [&](const Index &candidate) {
    return StringRef(candidate.name).equals_insensitive(index);
  });
  return found == owner->indexes.end() ? nullptr : &*found;
}

Error SqliteReader::readStatements() {
  auto rows = client.query("SELECT type, name, sql FROM sqlite_master "
                           "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                           "ORDER BY rowid");
  if (!rows)
    return rows.takeError();
  std::string script;
  StringSet<> shadows = findShadows(client, *rows);
  for (const Row &row : *rows) {
    if (shadows.contains(row.text(1)))
      continue;
    if (row.text(0) == "table")
      tables.push_back(row.string(1));
    else if (row.text(0) == "view")
      result.catalog.views.push_back({"", row.string(1), false, live});
    // The closing line ends a comment that the statement may end with.
    if (row.text(0) != "trigger")
      script += row.string(2) + "\n;\n";
  }
  auto file = std::make_shared<const SourceFile>("sqlite_master", script);
  written = sql::replay(Provider::SQLite, file);
  for (View &view : result.catalog.views)
    for (const View &text : written.views)
      if (text.name == view.name)
        std::tie(view.query, view.columns) = std::tie(text.query, text.columns);
  return Error::success();
}

Error SqliteReader::readColumns(Table &table, const Table *written) {
  auto rows = client.query("SELECT name, type, \"notnull\", dflt_value, pk, "
                           "hidden FROM pragma_table_xinfo(?) WHERE hidden <> "
                           "1 ORDER BY cid",
                           table.name);
  if (!rows)
    return rows.takeError();
  std::map<uint64_t, std::string> key;
  for (const Row &row : *rows) {
    Column &column = table.columns.emplace_back();
    column.name = row.string(0);
    column.type = parseTypeSpelling(row.text(1).upper(), Provider::SQLite);
    column.nullable = !row.isTrue(2);
    if (!row.isNull(3))
      column.defaultValue = sql::readDefault(sql::sqliteDialect, row.text(3));
    if (uint64_t position = row.number(4))
      key[position] = column.name;
    column.generated = row.number(5) != 0;
    column.origin = live;
    const Column *text = written ? written->findColumn(column.name) : nullptr;
    bool isSequence = text && text->defaultValue &&
                      text->defaultValue->kind == ColumnDefault::Kind::Sequence;
    if (text && (isSequence || column.generated))
      column.defaultValue = text->defaultValue;
  }
  if (key.empty())
    return Error::success();
  table.primaryKey.emplace();
  table.primaryKey->origin = live;
  for (auto &[position, name] : key)
    table.primaryKey->columns.push_back(std::move(name));
  return Error::success();
}

Expected<Index> SqliteReader::readIndex(const Row &row, const Table &table) {
  StringRef name = row.text(0);
  Index index;
  index.unique = row.isTrue(1);
  index.constraint = row.text(2) == "u";
  if (!index.constraint)
    index.name = name.str();
  index.origin = live;
  const Index *text = findWritten(table.name, name);
  if (row.isTrue(3))
    index.predicate = text && text->predicate ? *text->predicate : "";
  auto parts = client.query("SELECT name, \"desc\", cid FROM "
                            "pragma_index_xinfo(?) WHERE key = 1 ORDER BY "
                            "seqno",
                            name.str());
  if (!parts)
    return parts.takeError();
  for (auto [i, row] : enumerate(*parts)) {
    IndexPart &part = index.parts.emplace_back();
    part.descending = row.isTrue(1);
    // -1 is the row's own number, which has no column's name.
    if (row.text(2) == "-2" || row.isNull(0))
      part.expression = text && i < text->parts.size()
                            ? text->parts[i].expression
                            : "expression";
    else
      part.column = row.string(0);
  }
  return index;
}

Error SqliteReader::readIndexes(Table &table) {
  // The latest stands first there.
  auto rows = client.query("SELECT name, \"unique\", origin, partial FROM "
                           "pragma_index_list(?) WHERE origin <> 'pk' "
                           "ORDER BY seq DESC",
                           table.name);
  if (!rows)
    return rows.takeError();
  for (const Row &row : *rows) {
    auto index = readIndex(row, table);
    if (!index)
      return index.takeError();
    table.indexes.push_back(std::move(*index));
  }
  return Error::success();
}

static ReferentialAction parseAction(StringRef text) {
  return StringSwitch<ReferentialAction>(text)
      .Case("RESTRICT", ReferentialAction::Restrict)
      .Case("CASCADE", ReferentialAction::Cascade)
      .Case("SET NULL", ReferentialAction::SetNull)
      .Case("SET DEFAULT", ReferentialAction::SetDefault)
      .Default(ReferentialAction::NoAction);
}

Error SqliteReader::readForeignKeys(Table &table) {
  auto rows = client.query("SELECT id, \"table\", \"from\", \"to\", on_delete, "
                           "on_update FROM pragma_foreign_key_list(?) ORDER BY "
                           "id DESC, seq",
                           table.name);
  if (!rows)
    return rows.takeError();
  StringRef current = "none";
  for (const Row &row : *rows) {
    if (row.text(0) != current) {
      current = row.text(0);
      ForeignKey &key = table.foreignKeys.emplace_back();
      key.referencedTable = row.string(1);
      key.onDelete = parseAction(row.text(4));
      key.onUpdate = parseAction(row.text(5));
      key.origin = live;
    }
    ForeignKey &key = table.foreignKeys.back();
    key.columns.push_back(row.string(2));
    if (!row.isNull(3))
      key.referencedColumns.push_back(row.string(3));
  }
  return Error::success();
}

Error SqliteReader::readTable(const std::string &name) {
  Table table;
  table.name = name;
  table.origin = live;
  const Table *text = findWritten(name);
  if (Error error = readColumns(table, text))
    return error;
  if (Error error = readIndexes(table))
    return error;
  if (Error error = readForeignKeys(table))
    return error;
  if (text)
    table.checks = text->checks;
  for (CheckConstraint &check : table.checks)
    check.origin = live;
  counted.push_back({result.catalog.tables.size()});
  result.catalog.tables.push_back(std::move(table));
  return Error::success();
}

Expected<LiveDatabase> SqliteReader::read() {
  result.catalog.provider = Provider::SQLite;
  // All that follows sees one state of the file.
  auto begun = client.query("BEGIN");
  if (!begun)
    return begun.takeError();
  if (Error error = readStatements())
    return error;
  for (const std::string &name : tables)
    if (Error error = readTable(name))
      return error;
  if (options.lookAtRows)
    if (Error error = countTables(
            [&](const std::string &sql) { return client.query(sql); }, '"',
            options, result, counted))
      return error;
  auto query = [&](const std::string &sql) { return client.query(sql); };
  if (Error error = answerQuestions({query, '"', ""}, options, result))
    return error;
  return std::move(result);
}

Expected<LiveDatabase> readSqlite(SqliteClient &client,
                                  const ReadOptions &options) {
  return SqliteReader(client, options).read();
}

Expected<LiveDatabase> readSqlite(const ConnectionUrl &url,
                                  const ReadOptions &options) {
  auto client = SqliteClient::open(url.database, options.statementSeconds);
  if (!client)
    return failure(url.redacted() + ": " + toString(client.takeError()));
  auto result = readSqlite(*client, options);
  if (!result)
    return failure(url.redacted() + ": " + toString(result.takeError()));
  return result;
}

} // namespace holdfast::introspect
