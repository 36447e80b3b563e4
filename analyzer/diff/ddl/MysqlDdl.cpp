#include "catalog/CanonicalType.h"

#include "catalog/SqlType.h"
#include "diff/DefaultValue.h"
#include "diff/ddl/Ddl.h"
#include "diff/ddl/SqlText.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = Change::Kind;

namespace {

class MysqlDdl : public Ddl {
public:
  MysqlDdl(const Catalog &from, const Catalog &to) : Ddl(from, to) {}

  void createTable(const Table &table, Statements &out) const override;
  void dropTable(const Table &table, Statements &out) const override;
  void alterTable(ArrayRef<Change> changes, Statements &out) const override;
  void createIndex(const Table &table, const Index &index,
                   Statements &out) const override;
  void dropIndex(const Table &table, const Index &index,
                 Statements &out) const override;
  void renameIndex(const Change &change, Statements &out) const override;
  void addForeignKey(const Table &table, const ForeignKey &key,
                     Statements &out) const override;
  void dropForeignKey(const Table &table, const ForeignKey &key,
                      Statements &out) const override;

private:
  std::string typeOf(const Column &column) const;
  std::string defaultOf(const Column &column) const;
  std::string columnOf(const Column &column) const;
  std::string alterColumn(const Change &change) const;
};

} // namespace

std::unique_ptr<Ddl> createMysqlDdl(const Catalog &from, const Catalog &to) {
  return std::make_unique<MysqlDdl>(from, to);
}

static std::string quote(StringRef name) {
  return quotedName(name, Provider::MySQL);
}

std::string MysqlDdl::typeOf(const Column &column) const {
  const ColumnType &type = column.type;
  if (!type.unsupported.empty())
    return sqlTypeOfText(type.unsupported, Provider::MySQL);
  if (!type.values.empty())
    return StringRef(type.name).upper() + "(" +
           joinNames(type.values, ", ", quotedText) + ")";
  bool isBoolean = type.name == "tinyint" && type.arguments.size() == 1 &&
                   type.arguments[0] == "1";
  if (isBoolean)
    return "BOOLEAN";
  std::string text =
      type.name == "int" ? "INTEGER" : StringRef(type.name).upper();
  if (auto arguments = writtenArguments(type, Provider::MySQL);
      !arguments.empty())
    text += "(" + join(arguments, ", ") + ")";
  return type.isUnsigned ? text + " UNSIGNED" : text;
}

/// RFC 3339 with `+00:00` for the zone, which MySQL reads since 8.0.19.
static std::string timeText(StringRef text) {
  return text.ends_with_insensitive("z") ? text.drop_back().str() + "+00:00"
                                         : text.str();
}

std::string MysqlDdl::defaultOf(const Column &column) const {
  if (!column.defaultValue || column.unspecifiedDefault)
    return "";
  const ColumnDefault &value = *column.defaultValue;
  ConstantKind kind = constantKind(column.type, Provider::MySQL);
  // The server takes no constants for these.
  if (kind == ConstantKind::Json ||
      (kind == ConstantKind::Bytes &&
       value.kind != ColumnDefault::Kind::Expression))
    return "";
  switch (value.kind) {
  case ColumnDefault::Kind::Now: {
    auto precision = writtenArguments(column.type, Provider::MySQL);
    return "CURRENT_TIMESTAMP(" +
           (precision.empty() ? "3" : precision.front()) + ")";
  }
  case ColumnDefault::Kind::Sequence:
    return "";
  case ColumnDefault::Kind::Expression:
    return value.text;
  case ColumnDefault::Kind::Literal:
    break;
  }
  StringRef text = constantText(value);
  switch (kind) {
  case ConstantKind::Boolean:
    return text == "1" ? "true" : text == "0" ? "false" : text.str();
  case ConstantKind::Integer:
  case ConstantKind::Decimal:
    return text.str();
  case ConstantKind::DateTime:
    return quotedText(timeText(text));
  default:
    return quotedText(text);
  }
}

std::string MysqlDdl::columnOf(const Column &column) const {
  std::string text = quote(column.name) + " " + typeOf(column) +
                     (column.nullable ? " NULL" : " NOT NULL");
  if (countsByItself(column))
    text += " AUTO_INCREMENT";
  if (std::string value = defaultOf(column); !value.empty())
    text += " DEFAULT " + value;
  return text;
}

static std::string partsOf(ArrayRef<IndexPart> parts) {
  std::string text = "(";
  for (const IndexPart &part : parts) {
    text += &part == &parts.front() ? "" : ", ";
    text +=
        part.column.empty() ? "(" + part.expression + ")" : quote(part.column);
    if (part.length)
      text += "(" + utostr(*part.length) + ")";
    if (part.descending)
      text += " DESC";
    else if (part.ascendingWritten)
      text += " ASC";
  }
  return text + ")";
}

static StringRef wordsOf(const Index &index) {
  return index.unique                 ? "UNIQUE INDEX "
         : index.method == "fulltext" ? "FULLTEXT INDEX "
                                      : "INDEX ";
}

static std::string primaryKeyOf(const Table &table) {
  return "PRIMARY KEY " + partsOf(table.primaryKey->parts());
}

void MysqlDdl::createTable(const Table &table, Statements &out) const {
  std::string text = "CREATE TABLE " + quote(table.name) + " (\n";
  for (const Column &column : table.columns)
    text += (&column == &table.columns.front() ? "    " : ",\n    ") +
            columnOf(column);
  std::string keys;
  for (const Index &index : table.indexes)
    keys +=
        (",\n    " + wordsOf(index) + quote(index.name) + partsOf(index.parts))
            .str();
  if (table.primaryKey)
    keys += ",\n    " + primaryKeyOf(table);
  // A blank line sets the keys apart.
  if (!keys.empty())
    keys.insert(1, "\n");
  out.push_back(text + keys +
                "\n) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
}

void MysqlDdl::dropTable(const Table &table, Statements &out) const {
  out.push_back("DROP TABLE " + quote(table.name));
}

/// MODIFY states the whole of a column.
std::string MysqlDdl::alterColumn(const Change &change) const {
  const ColumnDifference &difference = change.difference;
  bool onlyDefault = difference.defaultValue && !difference.type &&
                     !difference.arity && !difference.autoincrement;
  if (onlyDefault && !change.toColumn->defaultValue)
    return "ALTER COLUMN " + quote(change.fromColumn->name) + " DROP DEFAULT";
  const Column &column = *change.toColumn;
  std::string text = "MODIFY " + quote(column.name) + " " + typeOf(column) +
                     (column.nullable ? " NULL" : " NOT NULL");
  if (std::string value = defaultOf(column); !value.empty())
    text += " DEFAULT " + value;
  return countsByItself(column) ? text + " AUTO_INCREMENT" : text;
}

void MysqlDdl::alterTable(ArrayRef<Change> changes, Statements &out) const {
  std::vector<std::string> clauses;
  bool addsKey = false;
  for (const Change &change : changes) {
    switch (change.kind) {
    case Kind::DropPrimaryKey:
      clauses.push_back("DROP PRIMARY KEY");
      break;
    case Kind::ChangePrimaryKey:
      clauses.push_back("DROP PRIMARY KEY");
      addsKey = true;
      break;
    case Kind::AddPrimaryKey:
      addsKey = true;
      break;
    case Kind::AddColumn:
      clauses.push_back("ADD COLUMN " + columnOf(*change.toColumn));
      break;
    case Kind::DropColumn:
      clauses.push_back("DROP COLUMN " + quote(change.fromColumn->name));
      break;
    case Kind::RecreateColumn:
      clauses.push_back("DROP COLUMN " + quote(change.fromColumn->name));
      clauses.push_back("ADD COLUMN " + columnOf(*change.toColumn));
      break;
    case Kind::AlterColumn:
      clauses.push_back(alterColumn(change));
      break;
    default:
      llvm_unreachable("not a part of ALTER TABLE");
    }
  }
  if (addsKey)
    clauses.push_back("ADD " + primaryKeyOf(*changes.front().toTable));
  if (!clauses.empty())
    out.push_back("ALTER TABLE " + quote(changes.front().fromTable->name) +
                  " " + join(clauses, ",\n    "));
}

void MysqlDdl::createIndex(const Table &table, const Index &index,
                           Statements &out) const {
  out.push_back(("CREATE " + wordsOf(index) + quote(index.name) + " ON " +
                 quote(table.name) + partsOf(index.parts))
                    .str());
}

void MysqlDdl::dropIndex(const Table &table, const Index &index,
                         Statements &out) const {
  out.push_back("DROP INDEX " + quote(index.name) + " ON " + quote(table.name));
}

void MysqlDdl::renameIndex(const Change &change, Statements &out) const {
  out.push_back("ALTER TABLE " + quote(change.fromTable->name) +
                " RENAME INDEX " + quote(change.fromIndex->name) + " TO " +
                quote(change.toIndex->name));
}

void MysqlDdl::addForeignKey(const Table &table, const ForeignKey &key,
                             Statements &out) const {
  out.push_back("ALTER TABLE " + quote(table.name) + " ADD CONSTRAINT " +
                quote(key.name) +
                foreignKeyClause(key, quote(key.referencedTable), quote));
}

void MysqlDdl::dropForeignKey(const Table &table, const ForeignKey &key,
                              Statements &out) const {
  out.push_back("ALTER TABLE " + quote(table.name) + " DROP FOREIGN KEY " +
                quote(key.name));
}

} // namespace holdfast
