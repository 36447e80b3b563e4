#include "catalog/CanonicalType.h"

#include "catalog/LowerSchema.h"
#include "catalog/SqlType.h"
#include "diff/DefaultValue.h"
#include "diff/ddl/Ddl.h"
#include "diff/ddl/SqlText.h"
#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <set>

using namespace llvm;

namespace holdfast {

using Kind = Change::Kind;

namespace {

class SqlServerDdl : public Ddl {
public:
  SqlServerDdl(const Catalog &from, const Catalog &to) : Ddl(from, to) {}

  void createSchema(StringRef name, Statements &out) const override;
  void createTable(const Table &table, Statements &out) const override;
  void dropTable(const Table &table, Statements &out) const override;
  void alterTable(ArrayRef<Change> changes, Statements &out) const override;
  void redefineTables(ArrayRef<Change> changes, Statements &out) const override;
  void createIndex(const Table &table, const Index &index,
                   Statements &out) const override;
  void dropIndex(const Table &table, const Index &index,
                 Statements &out) const override;
  void renameIndex(const Change &change, Statements &out) const override;
  void addForeignKey(const Table &table, const ForeignKey &key,
                     Statements &out) const override;
  void dropForeignKey(const Table &table, const ForeignKey &key,
                      Statements &out) const override;
  void renameForeignKey(const Change &change, Statements &out) const override;

private:
  /// What one ALTER TABLE becomes: the server takes one kind of clause in each
  /// statement. Constraints go by name.
  struct Alteration {
    std::set<std::string> dropConstraints, addConstraints;
    std::vector<std::string> columnStatements, dropColumns, addColumns;
    bool renamesPrimaryKey = false;
  };

  std::string typeOf(const Column &column) const;
  std::string defaultOf(const Column &column) const;
  std::string constraintOf(const Table &table, const Column &column) const;
  std::string columnOf(const Table &table, const Column &column) const;
  std::string tableOf(const Table &table, StringRef name) const;
  void alterColumn(const Change &change, Alteration &alteration) const;
  void addClauses(const Change &change, Alteration &alteration) const;
  void redefineTable(const Change &change, Statements &out) const;
};

} // namespace

std::unique_ptr<Ddl> createSqlServerDdl(const Catalog &from,
                                        const Catalog &to) {
  return std::make_unique<SqlServerDdl>(from, to);
}

static std::string quote(StringRef name) {
  return quotedName(name, Provider::SQLServer);
}

static std::string schemaOf(const Table &table) {
  return table.schema.empty() ? "dbo" : table.schema;
}

static std::string qualified(const Table &table, StringRef name) {
  return quote(schemaOf(table)) + "." + quote(name);
}

static std::string nameOf(const Table &table) {
  return qualified(table, table.name);
}

void SqlServerDdl::createSchema(StringRef name, Statements &out) const {
  out.push_back("EXEC sp_executesql N'CREATE SCHEMA " + quote(name) + ";'");
}

std::string SqlServerDdl::typeOf(const Column &column) const {
  const ColumnType &type = column.type;
  if (!type.unsupported.empty())
    return sqlTypeOfText(type.unsupported, Provider::SQLServer);
  std::string text = StringRef(type.name).upper();
  auto arguments = writtenArguments(type, Provider::SQLServer);
  return arguments.empty() ? text : text + "(" + join(arguments, ",") + ")";
}

std::string SqlServerDdl::defaultOf(const Column &column) const {
  const ColumnDefault &value = *column.defaultValue;
  switch (value.kind) {
  case ColumnDefault::Kind::Now:
    return "CURRENT_TIMESTAMP";
  case ColumnDefault::Kind::Sequence:
    return "";
  case ColumnDefault::Kind::Expression:
    return value.text;
  case ColumnDefault::Kind::Literal:
    break;
  }
  StringRef text = constantText(value);
  switch (constantKind(column.type, Provider::SQLServer)) {
  case ConstantKind::Integer:
  case ConstantKind::Decimal:
    return text.str();
  case ConstantKind::Boolean:
    return text == "true" || text == "1" ? "1" : "0";
  case ConstantKind::Bytes:
    return text.starts_with("0x") ? text.str() : "0x" + hexOfBase64(text);
  case ConstantKind::DateTime:
    return quotedText(dateTimeText(text));
  case ConstantKind::Text:
  case ConstantKind::Json:
    return quotedText(text);
  }
  llvm_unreachable("covered switch");
}

/// Defaults are constraints, with names.
std::string SqlServerDdl::constraintOf(const Table &table,
                                       const Column &column) const {
  const std::string &name = column.defaultValue->constraint;
  return name.empty() ? constraintName(table.name, {column.name}, "_df",
                                       sqlserverConnector.maxIdentifierBytes)
                      : name;
}

std::string SqlServerDdl::columnOf(const Table &table,
                                   const Column &column) const {
  std::string text = quote(column.name) + " " + typeOf(column);
  if (!column.nullable)
    text += " NOT NULL";
  if (countsByItself(column))
    text += " IDENTITY(1,1)";
  else if (column.defaultValue)
    text += " CONSTRAINT " + quote(constraintOf(table, column)) + " DEFAULT " +
            defaultOf(column);
  return text;
}

static std::string partsOf(ArrayRef<IndexPart> parts, StringRef separator) {
  std::string text = "(";
  for (const IndexPart &part : parts) {
    text += &part == &parts.front() ? "" : separator;
    text += quote(part.column);
    if (part.descending)
      text += " DESC";
    else if (part.ascendingWritten)
      text += " ASC";
  }
  return text + ")";
}

static StringRef clusteringOf(std::optional<bool> clustered, bool byDefault) {
  return clustered.value_or(byDefault) ? "CLUSTERED" : "NONCLUSTERED";
}

static std::string primaryKeyOf(const PrimaryKey &key, StringRef name) {
  return ("CONSTRAINT " + name + " PRIMARY KEY " +
          clusteringOf(key.clustered, true) + " " + partsOf(key.parts(), ","))
      .str();
}

std::string SqlServerDdl::tableOf(const Table &table, StringRef name) const {
  std::string text = "CREATE TABLE " + qualified(table, name) + " (\n";
  for (const Column &column : table.columns)
    text += (&column == &table.columns.front() ? "    " : ",\n    ") +
            columnOf(table, column);
  if (table.primaryKey)
    text += ",\n    " +
            primaryKeyOf(*table.primaryKey,
                         quote(nameFor(*table.primaryKey, table, to.provider)));
  for (const Index &index : table.indexes)
    if (index.unique)
      text +=
          (",\n    CONSTRAINT " + quote(nameFor(index, table, to.provider)) +
           " UNIQUE " + clusteringOf(index.clustered, false) + " " +
           partsOf(index.parts, ","))
              .str();
  return text + "\n)";
}

void SqlServerDdl::createTable(const Table &table, Statements &out) const {
  out.push_back(tableOf(table, table.name));
}

void SqlServerDdl::dropTable(const Table &table, Statements &out) const {
  out.push_back("DROP TABLE " + nameOf(table));
}

void SqlServerDdl::createIndex(const Table &table, const Index &index,
                               Statements &out) const {
  std::string clustering = clusteringOf(index.clustered, false).str();
  std::string parts = partsOf(index.parts, ", ");
  if (index.unique && !index.predicate)
    out.push_back("ALTER TABLE " + nameOf(table) + " ADD CONSTRAINT " +
                  quote(nameFor(index, table, to.provider)) + " UNIQUE " +
                  clustering + " " + parts);
  else
    out.push_back(std::string("CREATE ") + (index.unique ? "UNIQUE " : "") +
                  clustering + " INDEX " +
                  quote(nameFor(index, table, to.provider)) + " ON " +
                  nameOf(table) + parts +
                  (index.predicate ? " WHERE " + *index.predicate : ""));
}

void SqlServerDdl::dropIndex(const Table &table, const Index &index,
                             Statements &out) const {
  bool isConstraint = index.constraint || (from.ofPrismaSchema && index.unique);
  if (isConstraint)
    out.push_back("ALTER TABLE " + nameOf(table) + " DROP CONSTRAINT " +
                  quote(index.name));
  else
    out.push_back("DROP INDEX " + quote(index.name) + " ON " + nameOf(table));
}

void SqlServerDdl::renameIndex(const Change &change, Statements &out) const {
  const Table &table = *change.fromTable;
  out.push_back("EXEC SP_RENAME N" +
                quotedText(schemaOf(table) + "." + table.name + "." +
                           change.fromIndex->name) +
                ", N" + quotedText(change.toIndex->name) + ", N'INDEX'");
}

void SqlServerDdl::addForeignKey(const Table &table, const ForeignKey &key,
                                 Statements &out) const {
  std::string schema =
      key.referencedSchema.empty() ? "dbo" : key.referencedSchema;
  out.push_back(
      "ALTER TABLE " + nameOf(table) + " ADD CONSTRAINT " +
      quote(nameFor(key, table, to.provider)) +
      foreignKeyClause(key, quote(schema) + "." + quote(key.referencedTable),
                       quote, ","));
}

void SqlServerDdl::dropForeignKey(const Table &table, const ForeignKey &key,
                                  Statements &out) const {
  out.push_back("ALTER TABLE " + nameOf(table) + " DROP CONSTRAINT " +
                quote(key.name));
}

void SqlServerDdl::renameForeignKey(const Change &change,
                                    Statements &out) const {
  out.push_back("EXEC sp_rename " +
                quotedText(schemaOf(*change.fromTable) + "." +
                           change.fromForeignKey->name) +
                ", " + quotedText(change.toForeignKey->name) + ", 'OBJECT'");
}

//===-- Altering a table ---------------------------------------------------===

void SqlServerDdl::alterColumn(const Change &change,
                               Alteration &alteration) const {
  const Table &before = *change.fromTable, &after = *change.toTable;
  const Column &from = *change.fromColumn, &column = *change.toColumn;
  const ColumnDifference &difference = change.difference;
  if (difference.defaultValue && from.defaultValue)
    alteration.dropConstraints.insert(quote(constraintOf(before, from)));
  if (difference.type || difference.arity || !difference.defaultValue)
    alteration.columnStatements.push_back(
        "ALTER TABLE " + nameOf(before) + " ALTER COLUMN " +
        quote(column.name) + " " + typeOf(column) +
        (column.nullable ? " NULL" : " NOT NULL"));
  if (difference.defaultValue && column.defaultValue)
    alteration.addConstraints.insert(
        "CONSTRAINT " + quote(constraintOf(after, column)) + " DEFAULT " +
        defaultOf(column) + " FOR " + quote(column.name));
}

void SqlServerDdl::addClauses(const Change &change,
                              Alteration &alteration) const {
  switch (change.kind) {
  case Kind::ChangePrimaryKey:
    alteration.addConstraints.insert(primaryKeyOf(
        *change.toTable->primaryKey,
        nameFor(*change.toTable->primaryKey, *change.toTable, to.provider)));
    [[fallthrough]];
  case Kind::DropPrimaryKey:
    alteration.dropConstraints.insert(
        quote(change.fromTable->primaryKey->name));
    return;
  case Kind::RenamePrimaryKey:
    alteration.renamesPrimaryKey = true;
    return;
  case Kind::AddPrimaryKey:
    // Prisma 7.10 leaves the name without brackets.
    alteration.addConstraints.insert(primaryKeyOf(
        *change.toTable->primaryKey,
        nameFor(*change.toTable->primaryKey, *change.toTable, to.provider)));
    return;
  case Kind::AddColumn:
    alteration.addColumns.push_back(
        columnOf(*change.toTable, *change.toColumn));
    return;
  case Kind::DropColumn:
    alteration.dropColumns.push_back(quote(change.fromColumn->name));
    return;
  case Kind::RecreateColumn:
    alteration.dropColumns.push_back(quote(change.fromColumn->name));
    alteration.addColumns.push_back(
        columnOf(*change.toTable, *change.toColumn));
    return;
  case Kind::AlterColumn:
    alterColumn(change, alteration);
    return;
  default:
    llvm_unreachable("not a part of ALTER TABLE");
  }
}

void SqlServerDdl::alterTable(ArrayRef<Change> changes, Statements &out) const {
  Alteration alteration;
  for (const Change &change : changes)
    addClauses(change, alteration);
  const Table &before = *changes.front().fromTable;
  const Table &after = *changes.front().toTable;
  std::string alter = "ALTER TABLE " + nameOf(before);
  if (!alteration.dropConstraints.empty())
    out.push_back(alter + " DROP CONSTRAINT " +
                  join(alteration.dropConstraints, ",\n"));
  if (alteration.renamesPrimaryKey)
    out.push_back("EXEC SP_RENAME N" +
                  quotedText(schemaOf(before) + "." + before.primaryKey->name) +
                  ", N" + quotedText(after.primaryKey->name));
  append_range(out, alteration.columnStatements);
  if (!alteration.dropColumns.empty())
    out.push_back(alter + " DROP COLUMN " +
                  join(alteration.dropColumns, ",\n"));
  if (!alteration.addConstraints.empty())
    out.push_back(alter + " ADD " + join(alteration.addConstraints, ", "));
  if (!alteration.addColumns.empty())
    out.push_back(alter + " ADD " + join(alteration.addColumns, ",\n"));
}

/// Every constraint of the table that has a name, so that the new one may use
/// it.
static std::vector<std::string> constraintsOf(const Table &table) {
  std::vector<std::string> names;
  if (table.primaryKey)
    names.push_back(quote(table.primaryKey->name));
  for (const Column &column : table.columns)
    if (column.defaultValue && !column.defaultValue->constraint.empty())
      names.push_back(quote(column.defaultValue->constraint));
  for (const ForeignKey &key : table.foreignKeys)
    names.push_back(quote(key.name));
  for (const CheckConstraint &check : table.checks)
    names.push_back(quote(check.name));
  return names;
}

void SqlServerDdl::redefineTable(const Change &change, Statements &out) const {
  const Table &before = *change.fromTable, &after = *change.toTable;
  std::string made = qualified(after, "_prisma_new_" + after.name);
  std::vector<std::string> columns = commonColumns(before, after);
  bool counts = any_of(columns, [&](const std::string &name) {
    return countsByItself(*after.findColumn(name));
  });
  for (const Index &index : before.indexes)
    dropIndex(before, index, out);
  // The names are known, where Prisma has the server look them up.
  if (auto names = constraintsOf(before); !names.empty())
    out.push_back("ALTER TABLE " + nameOf(before) + " DROP CONSTRAINT " +
                  join(names, ", "));
  out.push_back(tableOf(after, "_prisma_new_" + after.name));
  if (counts)
    out.push_back("SET IDENTITY_INSERT " + made + " ON");
  std::string list = joinNames(columns, ",", quote);
  if (!columns.empty())
    out.push_back("IF EXISTS(SELECT * FROM " + nameOf(before) +
                  ")\n    EXEC('INSERT INTO " + made + " (" + list +
                  ") SELECT " + list + " FROM " + nameOf(before) +
                  " WITH (holdlock tablockx)')");
  if (counts)
    out.push_back("SET IDENTITY_INSERT " + made + " OFF");
  dropTable(before, out);
  out.push_back("EXEC SP_RENAME N" +
                quotedText(schemaOf(after) + "._prisma_new_" + after.name) +
                ", N" + quotedText(after.name));
  for (const Index &index : after.indexes)
    if (!index.unique)
      createIndex(after, index, out);
}

void SqlServerDdl::redefineTables(ArrayRef<Change> changes,
                                  Statements &out) const {
  out.push_back("BEGIN TRANSACTION");
  for (const Change &change : changes)
    if (change.kind == Kind::RedefineTable)
      redefineTable(change, out);
  out.push_back("COMMIT");
}

} // namespace holdfast
