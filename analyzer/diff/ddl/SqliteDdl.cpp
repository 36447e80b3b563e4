#include "catalog/LowerSchema.h"

#include "catalog/SqlType.h"
#include "diff/DefaultValue.h"
#include "diff/ddl/Ddl.h"
#include "diff/ddl/SqlText.h"
#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = Change::Kind;

namespace {

class SqliteDdl : public Ddl {
public:
  using Ddl::Ddl;

  void createTable(const Table &table, Statements &out) const override;
  void dropTable(const Table &table, Statements &out) const override;
  void alterTable(ArrayRef<Change> changes, Statements &out) const override;
  void redefineTables(ArrayRef<Change> changes, Statements &out) const override;
  void createIndex(const Table &table, const Index &index,
                   Statements &out) const override;
  void dropIndex(const Table &table, const Index &index,
                 Statements &out) const override;
  void renameIndex(const Change &change, Statements &out) const override;

  SqliteDdl(const Catalog &from, const Catalog &to) : Ddl(from, to) {}

private:
  std::string defaultOf(const Column &column) const;
  std::string columnOf(const Table &table, const Column &column) const;
  std::string tableOf(const Table &table, StringRef name) const;
  void redefineTable(const Change &change, ArrayRef<Change> details,
                     Statements &out) const;
};

} // namespace

std::unique_ptr<Ddl> createSqliteDdl(const Catalog &from, const Catalog &to) {
  return std::make_unique<SqliteDdl>(from, to);
}

static std::string quote(StringRef name) {
  return quotedName(name, Provider::SQLite);
}

std::string SqliteDdl::defaultOf(const Column &column) const {
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
  switch (constantKind(column.type, Provider::SQLite)) {
  case ConstantKind::Integer:
  case ConstantKind::Decimal:
  case ConstantKind::Boolean:
  case ConstantKind::Json: // Prisma 7.10 leaves the quotes out
    return text.str();
  case ConstantKind::Bytes:
    return "'" + hexOfBase64(text) + "'";
  case ConstantKind::DateTime:
    return quotedText(dateTimeText(text));
  case ConstantKind::Text:
    return quotedText(text);
  }
  llvm_unreachable("covered switch");
}

/// The only column of the primary key, which is written at the column.
static bool isPrimaryKey(const Table &table, const Column &column) {
  return table.primaryKey && table.primaryKey->columns.size() == 1 &&
         table.primaryKey->columns.front() == column.name;
}

std::string SqliteDdl::columnOf(const Table &table,
                                const Column &column) const {
  std::string type =
      column.type.unsupported.empty()
          ? sqlType(column.type, Provider::SQLite)
          : sqlTypeOfText(column.type.unsupported, Provider::SQLite);
  std::string text = quote(column.name) + " " + type;
  if (!column.nullable)
    text += " NOT NULL";
  if (isPrimaryKey(table, column))
    text += type == "INTEGER" ? " PRIMARY KEY AUTOINCREMENT" : " PRIMARY KEY";
  if (column.defaultValue)
    if (std::string value = defaultOf(column); !value.empty())
      text += " DEFAULT " + value;
  return text;
}

std::string SqliteDdl::tableOf(const Table &table, StringRef name) const {
  std::string text = "CREATE TABLE " + quote(name) + " (\n";
  bool hasKeyColumn = false;
  for (const Column &column : table.columns) {
    text += &column == &table.columns.front() ? "    " : ",\n    ";
    text += columnOf(table, column);
    hasKeyColumn |= isPrimaryKey(table, column);
  }
  if (table.primaryKey && !hasKeyColumn)
    text += ",\n\n    PRIMARY KEY (" +
            joinNames(table.primaryKey->columns, ", ", quote) + ")";
  for (const ForeignKey &key : table.foreignKeys) {
    // A catalog of SQLite has no names of foreign keys, but Prisma writes them.
    std::string constraint = constraintName(table.name, key.columns, "_fkey",
                                            sqliteConnector.maxIdentifierBytes);
    text += ",\n    CONSTRAINT " + quote(constraint) + " FOREIGN KEY (" +
            joinNames(key.columns, ", ", quote) + ") REFERENCES " +
            quote(key.referencedTable) + " (" +
            joinNames(key.referencedColumns, ", ", quote) + ")" + actions(key);
  }
  return text + "\n)";
}

void SqliteDdl::createTable(const Table &table, Statements &out) const {
  out.push_back(tableOf(table, table.name));
}

void SqliteDdl::dropTable(const Table &table, Statements &out) const {
  out.push_back("PRAGMA foreign_keys=off");
  out.push_back("DROP TABLE " + quote(table.name));
  out.push_back("PRAGMA foreign_keys=on");
}

void SqliteDdl::alterTable(ArrayRef<Change> changes, Statements &out) const {
  for (const Change &change : changes)
    out.push_back("ALTER TABLE " + quote(change.fromTable->name) +
                  " ADD COLUMN " + columnOf(*change.toTable, *change.toColumn));
}

void SqliteDdl::createIndex(const Table &table, const Index &index,
                            Statements &out) const {
  std::string text = index.unique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ";
  text += quote(nameFor(index, table, to.provider)) + " ON " +
          quote(table.name) + "(";
  for (const IndexPart &part : index.parts) {
    text += &part == &index.parts.front() ? "" : ", ";
    text += part.column.empty() ? part.expression : quote(part.column);
    if (part.descending)
      text += " DESC";
    else if (part.ascendingWritten)
      text += " ASC";
  }
  text += ")";
  if (index.predicate)
    text += " WHERE " + *index.predicate;
  out.push_back(std::move(text));
}

void SqliteDdl::dropIndex(const Table &, const Index &index,
                          Statements &out) const {
  out.push_back("DROP INDEX " + quote(index.name));
}

void SqliteDdl::renameIndex(const Change &change, Statements &out) const {
  dropIndex(*change.fromTable, *change.fromIndex, out);
  createIndex(*change.toTable, *change.toIndex, out);
}

void SqliteDdl::redefineTable(const Change &change, ArrayRef<Change> details,
                              Statements &out) const {
  const Table &before = *change.fromTable, &after = *change.toTable;
  std::string temporary = "new_" + after.name;
  out.push_back(tableOf(after, temporary));
  std::vector<std::string> columns = commonColumns(before, after);
  auto source = [&](StringRef name) -> std::string {
    for (const Change &detail : details) {
      if (!detail.toColumn || detail.toColumn->name != name ||
          detail.kind == Kind::AddColumn)
        continue;
      // A NULL would not get past the new column.
      if (detail.difference.arity && !detail.toColumn->nullable &&
          detail.toColumn->defaultValue)
        if (std::string value = defaultOf(*detail.toColumn); !value.empty())
          return "coalesce(" + quote(name) + ", " + value + ") AS " +
                 quote(name);
    }
    return quote(name);
  };
  if (!columns.empty())
    out.push_back("INSERT INTO " + quote(temporary) + " (" +
                  joinNames(columns, ", ", quote) + ") SELECT " +
                  joinNames(columns, ", ", source) + " FROM " +
                  quote(before.name));
  out.push_back("DROP TABLE " + quote(before.name));
  out.push_back("ALTER TABLE " + quote(temporary) + " RENAME TO " +
                quote(after.name));
  for (const Index &index : after.indexes)
    createIndex(after, index, out);
}

void SqliteDdl::redefineTables(ArrayRef<Change> changes,
                               Statements &out) const {
  out.push_back("PRAGMA defer_foreign_keys=ON");
  out.push_back("PRAGMA foreign_keys=OFF");
  while (!changes.empty()) {
    const Change &change = changes.front();
    ArrayRef<Change> details =
        changes.drop_front().take_while([&](const Change &detail) {
          return detail.kind != Kind::RedefineTable;
        });
    redefineTable(change, details, out);
    changes = changes.drop_front(details.size() + 1);
  }
  out.push_back("PRAGMA foreign_keys=ON");
  out.push_back("PRAGMA defer_foreign_keys=OFF");
}

} // namespace holdfast
