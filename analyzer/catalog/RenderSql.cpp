#include "catalog/RenderSql.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

namespace {

class SqlRenderer {
public:
  explicit SqlRenderer(const Catalog &catalog)
      : catalog(catalog), isMysql(catalog.provider == Provider::MySQL),
        isSqlite(catalog.provider == Provider::SQLite) {}

  std::string render();
  std::string column(const Table &table, const Column &column);
  std::string index(const Table &table, const Index &index);
  std::string check(const Table &table, const CheckConstraint &check);
  std::string notNull(const Table &table, const Column &column);

private:
  std::string quoted(StringRef name) const;
  std::string qualified(StringRef schema, StringRef name) const;
  std::string list(ArrayRef<std::string> names) const;
  std::string literal(StringRef text) const;
  std::string typeOf(const Column &column) const;
  std::string defaultOf(const Column &column) const;
  bool isSerial(const Table &table, const Column &column) const;
  bool isAutoincrement(const Table &table, const Column &column) const;
  std::string columnOf(const Table &table, const Column &column) const;
  std::string foreignKeyOf(const ForeignKey &key) const;
  std::string partsOf(const Index &index) const;

  void addNamespaces();
  void addSequences();
  void addTable(const Table &table);
  void addIndex(const Table &table, const Index &index);
  void addForeignKeys(const Table &table);
  void add(const Twine &statement) { out += (statement + ";\n").str(); }

  const Catalog &catalog;
  bool isMysql, isSqlite;
  std::string out;
};

} // namespace

// --- Words ------------------------------------------------------------------

std::string SqlRenderer::quoted(StringRef name) const {
  char quote = isMysql ? '`' : '"';
  std::string text(1, quote);
  for (char c : name)
    text.append(c == quote ? 2 : 1, c);
  return text + quote;
}

std::string SqlRenderer::qualified(StringRef schema, StringRef name) const {
  return schema.empty() ? quoted(name) : quoted(schema) + "." + quoted(name);
}

std::string SqlRenderer::list(ArrayRef<std::string> names) const {
  std::vector<std::string> words;
  for (const std::string &name : names)
    words.push_back(quoted(name));
  return "(" + join(words, ", ") + ")";
}

std::string SqlRenderer::literal(StringRef text) const {
  std::string value = "'";
  for (char c : text)
    value.append(c == '\'' || (isMysql && c == '\\') ? 2 : 1, c);
  return value + "'";
}

static bool isNumber(StringRef text) {
  text.consume_front("-");
  auto [whole, fraction] = text.split('.');
  return !whole.empty() && all_of(whole, isDigit) && all_of(fraction, isDigit);
}

static bool isNumeric(const ColumnType &type) {
  StringRef name = type.name;
  return type.arrayDimensions == 0 &&
         any_of(ArrayRef<StringRef>{"int", "num", "dec", "real", "double",
                                    "float", "INT", "NUM", "DEC", "REAL",
                                    "DOUBLE", "FLOAT"},
                [&](StringRef part) { return name.contains(part); });
}

// --- Columns ----------------------------------------------------------------

/// Types of the user have quotes here, unlike in the catalog's spelling.
std::string SqlRenderer::typeOf(const Column &column) const {
  ColumnType type = column.type;
  if (type.schema.empty())
    return spelling(type, catalog.provider);
  std::string text = qualified(type.schema, type.name);
  if (!type.arguments.empty())
    text += "(" + join(type.arguments, ",") + ")";
  return text + (type.arrayDimensions ? "[]" : "");
}

/// Whether `serial` makes the column's sequence under the name that it has.
bool SqlRenderer::isSerial(const Table &table, const Column &column) const {
  std::string name = table.name + "_" + column.name + "_seq";
  return !column.identity && isNumeric(column.type) &&
         any_of(catalog.sequences, [&](const Sequence &sequence) {
           return sequence.schema == table.schema && sequence.name == name;
         });
}

bool SqlRenderer::isAutoincrement(const Table &table,
                                  const Column &column) const {
  return isSqlite && column.defaultValue &&
         column.defaultValue->kind == ColumnDefault::Kind::Sequence &&
         table.primaryKey && table.primaryKey->columns.size() == 1;
}

std::string SqlRenderer::defaultOf(const Column &column) const {
  const ColumnDefault &value = *column.defaultValue;
  bool inParentheses = isMysql || isSqlite;
  switch (value.kind) {
  case ColumnDefault::Kind::Literal: {
    StringRef text = value.text;
    bool isBare = (text == "true" || text == "false")
                      ? !StringRef(column.type.name).contains("char")
                      : isNumber(text) && isNumeric(column.type);
    return isBare ? text.str() : literal(text);
  }
  case ColumnDefault::Kind::Now:
    // The precision has to be the column's there.
    if (isMysql && !column.type.arguments.empty())
      return "CURRENT_TIMESTAMP(" + column.type.arguments.front() + ")";
    return "CURRENT_TIMESTAMP";
  case ColumnDefault::Kind::Sequence:
  case ColumnDefault::Kind::Expression:
    return inParentheses ? "(" + value.text + ")" : value.text;
  }
  llvm_unreachable("covered switch");
}

std::string SqlRenderer::columnOf(const Table &table,
                                  const Column &column) const {
  std::string type = typeOf(column), tail;
  const auto &value = column.defaultValue;
  bool isSequence = value && value->kind == ColumnDefault::Kind::Sequence;
  if (value && column.generated) {
    tail = " GENERATED ALWAYS AS (" + value->text + ") STORED";
  } else if (isSequence && isMysql) {
    tail = " AUTO_INCREMENT";
  } else if (isSequence && isSqlite) {
    tail = isAutoincrement(table, column) ? " PRIMARY KEY AUTOINCREMENT" : "";
  } else if (column.identity) {
    tail = " GENERATED BY DEFAULT AS IDENTITY";
  } else if (isSequence && isSerial(table, column)) {
    type = column.type.name == "bigint"     ? "BIGSERIAL"
           : column.type.name == "smallint" ? "SMALLSERIAL"
                                            : "SERIAL";
  } else if (value && !(isSequence && value->text.empty())) {
    tail = " DEFAULT " + defaultOf(column);
  }
  return quoted(column.name) + (type.empty() ? "" : " " + type) +
         (column.nullable ? "" : " NOT NULL") + tail;
}

// --- Tables -----------------------------------------------------------------

std::string SqlRenderer::foreignKeyOf(const ForeignKey &key) const {
  std::string text;
  if (!key.name.empty())
    text = "CONSTRAINT " + quoted(key.name) + " ";
  text += "FOREIGN KEY " + list(key.columns) + " REFERENCES " +
          qualified(key.referencedSchema, key.referencedTable);
  if (!key.referencedColumns.empty())
    text += list(key.referencedColumns);
  return text + (" ON DELETE " + sqlSpelling(key.onDelete) + " ON UPDATE " +
                 sqlSpelling(key.onUpdate))
                    .str();
}

void SqlRenderer::addTable(const Table &table) {
  std::vector<std::string> lines;
  bool hasKey = table.primaryKey.has_value();
  for (const Column &column : table.columns) {
    lines.push_back(columnOf(table, column));
    hasKey &= !isAutoincrement(table, column);
  }
  if (hasKey) {
    const std::string &name = table.primaryKey->name;
    lines.push_back((name.empty() ? "" : "CONSTRAINT " + quoted(name) + " ") +
                    "PRIMARY KEY " + list(table.primaryKey->columns));
  }
  for (const CheckConstraint &check : table.checks)
    lines.push_back(
        (check.name.empty() ? "" : "CONSTRAINT " + quoted(check.name) + " ") +
        "CHECK (" + check.expression + ")");
  if (isSqlite) {
    for (const Index &index : table.indexes)
      if (index.name.empty())
        lines.push_back("UNIQUE " + partsOf(index));
    for (const ForeignKey &key : table.foreignKeys)
      lines.push_back(foreignKeyOf(key));
  }
  add("\nCREATE TABLE " + qualified(table.schema, table.name) + " (\n    " +
      join(lines, ",\n    ") + "\n)");
}

std::string SqlRenderer::partsOf(const Index &index) const {
  std::vector<std::string> parts;
  for (const IndexPart &part : index.parts) {
    std::string text =
        part.column.empty() ? "(" + part.expression + ")" : quoted(part.column);
    if (part.length)
      text += "(" + std::to_string(*part.length) + ")";
    if (!part.operatorClass.empty())
      text += " " + part.operatorClass;
    parts.push_back(text + (part.descending ? " DESC" : ""));
  }
  return "(" + join(parts, ", ") + ")";
}

void SqlRenderer::addIndex(const Table &table, const Index &index) {
  std::string name = quoted(index.name);
  std::string owner = qualified(table.schema, table.name);
  if (isSqlite && index.name.empty())
    return;
  if (index.constraint && !isMysql && !isSqlite) {
    add("ALTER TABLE " + owner + " ADD CONSTRAINT " + name + " UNIQUE " +
        partsOf(index));
    return;
  }
  bool isSpecial = isMysql && index.method != "btree" && index.method != "hash";
  std::string text = "CREATE ";
  if (isSpecial)
    text += StringRef(index.method).upper() + " ";
  else if (index.unique)
    text += "UNIQUE ";
  text += "INDEX " + name + " ON " + owner;
  if (!isMysql && !isSqlite && index.method != "btree")
    text += " USING " + index.method + " ";
  text += partsOf(index);
  if (!index.included.empty())
    text += " INCLUDE " + list(index.included);
  if (index.predicate)
    text += " WHERE " + *index.predicate;
  add(text);
}

void SqlRenderer::addForeignKeys(const Table &table) {
  for (const ForeignKey &key : table.foreignKeys)
    add("ALTER TABLE " + qualified(table.schema, table.name) + " ADD " +
        foreignKeyOf(key));
}

// --- Other objects ----------------------------------------------------------

void SqlRenderer::addNamespaces() {
  for (const std::string &name : catalog.schemas)
    if (name != defaultSchema(catalog.provider))
      add("CREATE SCHEMA " + quoted(name));
  for (const std::string &name : catalog.extensions)
    add("CREATE EXTENSION IF NOT EXISTS " + quoted(name));
  for (const EnumType &type : catalog.enums) {
    std::vector<std::string> values;
    for (const std::string &value : type.values)
      values.push_back(literal(value));
    add("CREATE TYPE " + qualified(type.schema, type.name) + " AS ENUM (" +
        join(values, ", ") + ")");
  }
}

/// Those that no column makes by itself.
void SqlRenderer::addSequences() {
  for (const Sequence &sequence : catalog.sequences) {
    bool isMade = false;
    for (const Table &table : catalog.tables)
      for (const Column &column : table.columns) {
        bool isIts = table.schema == sequence.schema &&
                     table.name + "_" + column.name + "_seq" == sequence.name;
        bool isOwned = table.schema == sequence.schema &&
                       table.name == sequence.ownerTable &&
                       column.name == sequence.ownerColumn;
        bool counts = column.defaultValue && column.defaultValue->kind ==
                                                 ColumnDefault::Kind::Sequence;
        isMade |= counts && ((isIts && isSerial(table, column)) ||
                             (isOwned && column.identity));
      }
    if (!isMade)
      add("CREATE SEQUENCE " + qualified(sequence.schema, sequence.name));
  }
}

std::string SqlRenderer::render() {
  addNamespaces();
  addSequences();
  for (const Table &table : catalog.tables)
    if (!isMigrationsTable(table.name))
      addTable(table);
  out += '\n';
  for (const Table &table : catalog.tables)
    if (!isMigrationsTable(table.name))
      for (const Index &index : table.indexes)
        addIndex(table, index);
  if (!isSqlite)
    for (const Table &table : catalog.tables)
      addForeignKeys(table);
  for (const View &view : catalog.views)
    out += "-- left out: the view " + qualified(view.schema, view.name) + "\n";
  return StringRef(out).ltrim('\n').str();
}

// --- One by one -------------------------------------------------------------

std::string SqlRenderer::column(const Table &table, const Column &column) {
  add("ALTER TABLE " + qualified(table.schema, table.name) + " ADD COLUMN " +
      columnOf(table, column));
  return std::move(out);
}

std::string SqlRenderer::index(const Table &table, const Index &index) {
  addIndex(table, index);
  return std::move(out);
}

std::string SqlRenderer::check(const Table &table,
                               const CheckConstraint &check) {
  add("ALTER TABLE " + qualified(table.schema, table.name) + " ADD " +
      (check.name.empty() ? "" : "CONSTRAINT " + quoted(check.name) + " ") +
      "CHECK (" + check.expression + ")");
  return std::move(out);
}

std::string SqlRenderer::notNull(const Table &table, const Column &column) {
  add("ALTER TABLE " + qualified(table.schema, table.name) + " ALTER COLUMN " +
      quoted(column.name) + " SET NOT NULL");
  return std::move(out);
}

std::string renderColumnSql(const Catalog &catalog, const Table &table,
                            const Column &column) {
  return SqlRenderer(catalog).column(table, column);
}

std::string renderIndexSql(const Catalog &catalog, const Table &table,
                           const Index &index) {
  return SqlRenderer(catalog).index(table, index);
}

std::string renderCheckSql(const Catalog &catalog, const Table &table,
                           const CheckConstraint &check) {
  return SqlRenderer(catalog).check(table, check);
}

std::string renderNotNullSql(const Catalog &catalog, const Table &table,
                             const Column &column) {
  return SqlRenderer(catalog).notNull(table, column);
}

Expected<std::string> renderSql(const Catalog &catalog) {
  if (catalog.provider == Provider::SQLServer ||
      catalog.provider == Provider::MongoDB)
    return createStringError("no SQL is written for " +
                             spelling(catalog.provider) +
                             "; use --format json or prisma");
  return SqlRenderer(catalog).render();
}

} // namespace holdfast
