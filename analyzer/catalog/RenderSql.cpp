#include "catalog/RenderSql.h"

#include "catalog/SqlName.h"
#include "catalog/SqlRenderer.h"
#include "catalog/SqlType.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <functional>

using namespace llvm;

namespace holdfast {

// --- Words ------------------------------------------------------------------

std::string SqlRenderer::quoted(StringRef name) const {
  return quotedName(name, catalog.provider);
}

std::string SqlRenderer::qualified(StringRef schema, StringRef name) const {
  return qualifiedName(schema, name, catalog.provider);
}

std::string SqlRenderer::list(ArrayRef<std::string> names) const {
  return quotedList(names, catalog.provider);
}

std::string SqlRenderer::literal(StringRef text) const {
  return stringLiteral(text, catalog.provider);
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

std::string SqlRenderer::typeOf(const ColumnType &type) const {
  return quotedSqlType(type, catalog.provider);
}

/// Whether `serial` makes the column's sequence under the name that it has. A
/// snapshot may not tell whose a sequence is.
bool SqlRenderer::isSerial(const Table &table, const Column &column) const {
  bool isWhole = column.type.name == "integer" ||
                 column.type.name == "bigint" || column.type.name == "smallint";
  if (!hasSequenceDefault(column) || column.identity || !isWhole)
    return false;
  if (const Sequence *owned = sequenceOf(table, column))
    return owned->name == usualSequence(table, column);
  return column.defaultValue->text.empty() &&
         any_of(catalog.sequences, [&](const Sequence &sequence) {
           return sequence.schema == table.schema &&
                  sequence.name == usualSequence(table, column);
         });
}

bool SqlRenderer::hasSequenceDefault(const Column &column) {
  return column.defaultValue &&
         column.defaultValue->kind == ColumnDefault::Kind::Sequence;
}

std::string SqlRenderer::usualSequence(const Table &table,
                                       const Column &column) {
  return table.name + "_" + column.name + "_seq";
}

/// The sequence that belongs to the column, or to that of a parent; or null.
const Sequence *SqlRenderer::sequenceOf(const Table &table,
                                        const Column &column) const {
  auto found = find_if(catalog.sequences, [&](const Sequence &sequence) {
    return sequence.ownerTable == table.name &&
           sequence.ownerColumn == column.name &&
           sequence.schema == table.schema;
  });
  if (found != catalog.sequences.end())
    return &*found;
  for (const ParentTable &parent : table.parents)
    if (const Table *other = catalog.findTable(parent.schema, parent.name))
      if (const Sequence *sequence = sequenceOf(*other, column))
        return sequence;
  return nullptr;
}

bool SqlRenderer::isAutoincrement(const Table &table,
                                  const Column &column) const {
  return isSqlite && column.defaultValue &&
         column.defaultValue->kind == ColumnDefault::Kind::Sequence &&
         table.primaryKey && table.primaryKey->columns.size() == 1;
}

std::string SqlRenderer::defaultOf(const ColumnType &type,
                                   const ColumnDefault &value) const {
  bool inParentheses = isMysql || isSqlite;
  switch (value.kind) {
  case ColumnDefault::Kind::Literal: {
    StringRef text = value.text;
    bool isBare = (text == "true" || text == "false")
                      ? !StringRef(type.name).contains("char")
                      : isNumber(text) && isNumeric(type);
    return isBare ? text.str() : literal(text);
  }
  case ColumnDefault::Kind::Now:
    // The precision has to be the column's there.
    if (isMysql && !type.arguments.empty())
      return "CURRENT_TIMESTAMP(" + type.arguments.front() + ")";
    return "CURRENT_TIMESTAMP";
  case ColumnDefault::Kind::Sequence:
  case ColumnDefault::Kind::Expression:
    // Its elements are texts, whatever the column's are.
    if (StringRef(value.text).starts_with_insensitive("array["))
      return value.text + "::" + typeOf(type);
    return inParentheses ? "(" + value.text + ")" : value.text;
  }
  llvm_unreachable("covered switch");
}

/// What gives the column its values.
std::string SqlRenderer::valueOf(const Table &table,
                                 const Column &column) const {
  const auto &value = column.defaultValue;
  if (!value)
    return "";
  if (column.generated)
    return " GENERATED ALWAYS AS (" + value->text + ") STORED";
  if (!hasSequenceDefault(column))
    return " DEFAULT " + defaultOf(column.type, *value);
  if (isMysql)
    return " AUTO_INCREMENT";
  if (isSqlite)
    return isAutoincrement(table, column) ? " PRIMARY KEY AUTOINCREMENT" : "";
  const Sequence *sequence = sequenceOf(table, column);
  if (column.identity) {
    std::string text;
    if (sequence && sequence->name != usualSequence(table, column))
      text = "SEQUENCE NAME " + qualified(sequence->schema, sequence->name);
    if (sequence)
      text += sequenceClauses(sequence->options);
    text = StringRef(text).ltrim().str();
    return " GENERATED BY DEFAULT AS IDENTITY" +
           (text.empty() ? "" : " (" + text + ")");
  }
  if (!value->text.empty())
    return " DEFAULT " + value->text;
  if (!sequence)
    return "";
  return " DEFAULT nextval(" +
         literal(qualified(sequence->schema, sequence->name)) + ")";
}

std::string SqlRenderer::columnOf(const Table &table,
                                  const Column &column) const {
  std::string type = typeOf(column.type), value;
  if (isSerial(table, column))
    type = column.type.name == "bigint"     ? "BIGSERIAL"
           : column.type.name == "smallint" ? "SMALLSERIAL"
                                            : "SERIAL";
  else
    value = valueOf(table, column);
  if (isMysql && !column.comment.empty())
    value += " COMMENT " + literal(column.comment);
  return quoted(column.name) + (type.empty() ? "" : " " + type) +
         (column.nullable ? "" : " NOT NULL") + value;
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

/// MySQL lets no column count by itself that no index begins with.
static bool beginsWithCounter(const Table &table, const Index &index) {
  const Column *first =
      index.parts.empty() ? nullptr : table.findColumn(index.parts[0].column);
  return first && first->defaultValue &&
         first->defaultValue->kind == ColumnDefault::Kind::Sequence;
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
                    "PRIMARY KEY " + partsOf(table.primaryKey->parts()));
  }
  for (const CheckConstraint &check : table.checks)
    lines.push_back(checkOf(check));
  for (const Index &index : table.indexes)
    if (isMysql && beginsWithCounter(table, index))
      lines.push_back((index.unique ? "UNIQUE INDEX " : "INDEX ") +
                      quoted(index.name) + " " + partsOf(index.parts));
  if (isSqlite) {
    for (const Index &index : table.indexes)
      if (index.name.empty())
        lines.push_back("UNIQUE " + partsOf(index.parts));
    for (const ForeignKey &key : table.foreignKeys)
      lines.push_back(foreignKeyOf(key));
  }
  std::string options;
  if (isMysql && !table.comment.empty())
    options += " COMMENT = " + literal(table.comment);
  if (!table.partitionedBy.empty())
    options += " PARTITION BY " + table.partitionedBy;
  add("\nCREATE TABLE " + qualified(table.schema, table.name) + " (\n    " +
      join(lines, ",\n    ") + "\n)" + options);
}

std::string SqlRenderer::checkOf(const CheckConstraint &check) const {
  return (check.name.empty() ? "" : "CONSTRAINT " + quoted(check.name) + " ") +
         "CHECK (" + check.expression + ")";
}

std::string SqlRenderer::partsOf(ArrayRef<IndexPart> keyParts) const {
  std::vector<std::string> parts;
  for (const IndexPart &part : keyParts) {
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
  if ((isSqlite && index.name.empty()) ||
      (isMysql && beginsWithCounter(table, index)))
    return;
  if (index.constraint && index.unique && !isMysql && !isSqlite) {
    add("ALTER TABLE " + owner + " ADD CONSTRAINT " + name + " UNIQUE " +
        partsOf(index.parts));
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
  text += partsOf(index.parts);
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

// --- All of it --------------------------------------------------------------

void SqlRenderer::addTablesAndTypes() {
  orderTables();
  addNamespaces();
  addTypes();
  addSequences();
  forTables([&](const Table &table) { addTable(table); });
}

void SqlRenderer::addTheRest() {
  forTables([&](const Table &table) {
    for (const Index &index : table.indexes)
      addIndex(table, index);
  });
  forTables([&](const Table &table) { addParents(table); });
  if (!isSqlite)
    forTables([&](const Table &table) { addForeignKeys(table); });
  addOwners();
  addViews();
  if (!isMysql && !isSqlite)
    addComments();
}

std::string SqlRenderer::render() {
  addTablesAndTypes();
  out += '\n';
  addTheRest();
  return StringRef(out).ltrim('\n').str();
}

SqlByPhase SqlRenderer::renderByPhase() {
  addTablesAndTypes();
  SqlByPhase phases;
  phases.beforeRows = std::exchange(statements, {});
  addTheRest();
  phases.afterRows = std::exchange(statements, {});
  return phases;
}

/// An heir's defaults may use a sequence of its parent.
void SqlRenderer::orderTables() {
  DenseSet<const Table *> known;
  std::function<void(const Table &)> visit = [&](const Table &table) {
    if (isMigrationsTable(table.name) || !known.insert(&table).second)
      return;
    for (const ParentTable &parent : table.parents)
      if (const Table *found = catalog.findTable(parent.schema, parent.name))
        visit(*found);
    tables.push_back(&table);
  };
  for (const Table &table : catalog.tables)
    visit(table);
}

void SqlRenderer::forTables(function_ref<void(const Table &)> visit) {
  for (const Table *table : tables)
    visit(*table);
}

bool canRenderSql(Provider provider) {
  return provider != Provider::SQLServer && provider != Provider::MongoDB;
}

static Error checkProvider(const Catalog &catalog) {
  if (canRenderSql(catalog.provider))
    return Error::success();
  return createStringError("no SQL is written for " +
                           spelling(catalog.provider) +
                           "; use --format json or prisma");
}

Expected<std::string> renderSql(const Catalog &catalog) {
  if (Error error = checkProvider(catalog))
    return error;
  return SqlRenderer(catalog).render();
}

Expected<SqlByPhase> renderSqlByPhase(const Catalog &catalog) {
  if (Error error = checkProvider(catalog))
    return error;
  return SqlRenderer(catalog).renderByPhase();
}

} // namespace holdfast
