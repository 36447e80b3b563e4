#include "diff/ddl/PostgresDdl.h"

#include "diff/DefaultValue.h"
#include "diff/ddl/SqlText.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = Change::Kind;

std::unique_ptr<Ddl> createPostgresDdl(const Catalog &from, const Catalog &to) {
  return std::make_unique<PostgresDdl>(from, to);
}

static std::string quote(StringRef name) {
  return quotedName(name, Provider::PostgreSQL);
}

std::string PostgresDdl::qualified(StringRef schema, StringRef name) const {
  // A schema file leaves the default schema to the search path.
  bool isImplied = schema.empty() ||
                   (to.ofPrismaSchema && schema == defaultSchema(to.provider));
  return isImplied ? quote(name) : quote(schema) + "." + quote(name);
}

void PostgresDdl::createSchema(StringRef name, Statements &out) const {
  out.push_back("CREATE SCHEMA IF NOT EXISTS " + quote(name));
}

void PostgresDdl::createExtension(StringRef name, Statements &out) const {
  out.push_back("CREATE EXTENSION IF NOT EXISTS " + quote(name));
}

std::string PostgresDdl::columnOf(const Column &column) const {
  std::string text = "    " + quote(column.name) + " " + typeOf(column);
  if (!column.nullable && !column.type.arrayDimensions)
    text += " NOT NULL";
  if (std::string value = defaultOf(column); !value.empty())
    text += " DEFAULT " + value;
  return text + identityOf(column);
}

std::string PostgresDdl::tableOf(const Table &table, StringRef name) const {
  std::string text = "CREATE TABLE " + qualified(table.schema, name) + " (\n";
  for (const Column &column : table.columns)
    text += (&column == &table.columns.front() ? "" : ",\n") + columnOf(column);
  if (table.primaryKey)
    text += ",\n\n    CONSTRAINT " + quote(table.primaryKey->name) +
            " PRIMARY KEY (" +
            joinNames(table.primaryKey->columns, ",", quote) + ")";
  return text + "\n)";
}

void PostgresDdl::createTable(const Table &table, Statements &out) const {
  out.push_back(tableOf(table, table.name));
}

void PostgresDdl::dropTable(const Table &table, Statements &out) const {
  out.push_back("DROP TABLE " + nameOf(table));
}

void PostgresDdl::createIndex(const Table &table, const Index &index,
                              Statements &out) const {
  std::string text = index.unique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ";
  text += quote(index.name) + " ON " + nameOf(table);
  if (index.method != "btree")
    text += " USING " + StringRef(index.method).upper() + " ";
  text += "(";
  for (const IndexPart &part : index.parts) {
    text += &part == &index.parts.front() ? "" : ", ";
    text +=
        part.column.empty() ? "(" + part.expression + ")" : quote(part.column);
    if (!part.operatorClass.empty())
      text += " " + part.operatorClass;
    if (part.descending)
      text += " DESC";
    else if (part.ascendingWritten ||
             (!to.ofPrismaSchema && index.method == "btree"))
      text += " ASC";
  }
  text += ")";
  if (index.predicate)
    text += " WHERE (" + *index.predicate + ")";
  out.push_back(std::move(text));
}

void PostgresDdl::dropIndex(const Table &table, const Index &index,
                            Statements &out) const {
  out.push_back("DROP INDEX " + qualified(table.schema, index.name));
}

void PostgresDdl::renameIndex(const Change &change, Statements &out) const {
  out.push_back("ALTER INDEX " +
                qualified(change.fromTable->schema, change.fromIndex->name) +
                " RENAME TO " + quote(change.toIndex->name));
}

void PostgresDdl::addForeignKey(const Table &table, const ForeignKey &key,
                                Statements &out) const {
  std::string target = qualified(key.referencedSchema, key.referencedTable);
  out.push_back("ALTER TABLE " + nameOf(table) + " ADD CONSTRAINT " +
                quote(key.name) + foreignKeyClause(key, target, quote));
}

void PostgresDdl::dropForeignKey(const Table &table, const ForeignKey &key,
                                 Statements &out) const {
  out.push_back("ALTER TABLE " + nameOf(table) + " DROP CONSTRAINT " +
                quote(key.name));
}

void PostgresDdl::renameForeignKey(const Change &change,
                                   Statements &out) const {
  out.push_back("ALTER TABLE " + nameOf(*change.fromTable) +
                " RENAME CONSTRAINT " + quote(change.fromForeignKey->name) +
                " TO " + quote(change.toForeignKey->name));
}

void PostgresDdl::alterPrimaryKey(const Change &change, Statements &out) const {
  out.push_back("ALTER TABLE " + nameOf(*change.fromTable) +
                " ALTER PRIMARY KEY USING COLUMNS (" +
                joinNames(change.toTable->primaryKey->columns, ", ", quote) +
                ")");
}

//===-- Altering a table ---------------------------------------------------===

static std::string addPrimaryKey(const Table &table) {
  return "ADD CONSTRAINT " + quote(table.primaryKey->name) + " PRIMARY KEY (" +
         joinNames(table.primaryKey->columns, ", ", quote) + ")";
}

/// The sequence in `nextval('public."S"'::regclass)`, without its schema; empty
/// for any other text.
static std::string sequenceIn(StringRef text) {
  if (!text.starts_with_insensitive("nextval"))
    return "";
  StringRef path =
      text.split('\'').second.take_until([](char c) { return c == '\''; });
  StringRef name = path.contains('.') ? path.rsplit('.').second : path;
  if (name.consume_front("\"") && name.consume_back("\""))
    return name.str();
  return name.lower();
}

void PostgresDdl::dropDefault(const Change &change,
                              Alteration &alteration) const {
  const Column &column = *change.fromColumn;
  alteration.clauses.push_back("ALTER COLUMN " + quote(column.name) +
                               " DROP DEFAULT");
  // The sequence of an identity column is a part of the column.
  if (!countsByItself(column) || (column.identity && !isCockroach))
    return;
  if (std::string name = sequenceIn(column.defaultValue->text);
      !name.empty() && !isCockroach) {
    alteration.after.push_back("DROP SEQUENCE " + quote(name));
    return;
  }
  auto owned = find_if(from.sequences, [&](const Sequence &sequence) {
    return sequence.ownerTable == change.fromTable->name &&
           sequence.ownerColumn == column.name &&
           sequence.schema == change.fromTable->schema;
  });
  // To Prisma the sequences of a schema have no names, so that one goes only
  // when there is no other.
  bool isShared =
      from.ofPrismaSchema && any_of(to.tables, [](const Table &table) {
        return any_of(table.columns, countsByItself);
      });
  if (owned != from.sequences.end() && !isShared)
    alteration.after.push_back("DROP SEQUENCE " + quote(owned->name));
}

/// What SERIAL does when a table is created.
void PostgresDdl::addSequence(const Change &change,
                              Alteration &alteration) const {
  const Table &table = *change.toTable;
  std::string column = quote(change.fromColumn->name);
  bool isImplied =
      to.ofPrismaSchema && table.schema == defaultSchema(to.provider);
  std::string sequence = (isImplied ? "" : quote(table.schema) + ".") +
                         table.name + "_" + change.toColumn->name + "_seq";
  sequence = StringRef(sequence).lower();
  alteration.before.push_back("CREATE SEQUENCE " + sequence);
  alteration.clauses.push_back("ALTER COLUMN " + column +
                               " SET DEFAULT nextval(" + quotedText(sequence) +
                               ")");
  alteration.after.push_back("ALTER SEQUENCE " + sequence + " OWNED BY " +
                             nameOf(*change.fromTable) + "." + column);
}

void PostgresDdl::alterColumn(const Change &change,
                              Alteration &alteration) const {
  const Column &before = *change.fromColumn, &after = *change.toColumn;
  const ColumnDifference &difference = change.difference;
  std::string prefix = "ALTER COLUMN " + quote(before.name);
  if (difference.arity && !after.type.arrayDimensions &&
      (before.nullable != after.nullable || before.type.arrayDimensions))
    alteration.clauses.push_back(
        prefix + (after.nullable ? " DROP NOT NULL" : " SET NOT NULL"));
  if (difference.defaultValue) {
    if (after.defaultValue)
      alteration.clauses.push_back(prefix + " SET DEFAULT " + defaultOf(after));
    else
      dropDefault(change, alteration);
  }
  if (difference.autoincrement) {
    if (countsByItself(before))
      dropDefault(change, alteration);
    else
      addSequence(change, alteration);
  }
  bool listChanges =
      bool(before.type.arrayDimensions) != bool(after.type.arrayDimensions);
  if (difference.type || (difference.arity && listChanges))
    alteration.clauses.push_back(prefix + " SET DATA TYPE " + typeOf(after));
}

void PostgresDdl::addClauses(const Change &change,
                             Alteration &alteration) const {
  Statements &clauses = alteration.clauses;
  switch (change.kind) {
  case Kind::DropPrimaryKey:
  case Kind::ChangePrimaryKey:
    clauses.push_back("DROP CONSTRAINT " +
                      quote(change.fromTable->primaryKey->name));
    return;
  case Kind::RenamePrimaryKey:
    // No other clause may stand beside it.
    alteration.after.push_back(
        "ALTER TABLE " + nameOf(*change.fromTable) + " RENAME CONSTRAINT " +
        quote(change.fromTable->primaryKey->name) + " TO " +
        quote(change.toTable->primaryKey->name));
    return;
  case Kind::AddPrimaryKey:
    clauses.push_back(addPrimaryKey(*change.toTable));
    return;
  case Kind::DropColumn:
    clauses.push_back("DROP COLUMN " + quote(change.fromColumn->name));
    return;
  case Kind::AddColumn:
    clauses.push_back("ADD COLUMN " + columnOf(*change.toColumn));
    return;
  case Kind::RecreateColumn:
    clauses.push_back("DROP COLUMN " + quote(change.fromColumn->name));
    clauses.push_back("ADD COLUMN " + columnOf(*change.toColumn));
    return;
  case Kind::AlterColumn:
    alterColumn(change, alteration);
    return;
  default:
    llvm_unreachable("not a part of ALTER TABLE");
  }
}

void PostgresDdl::alterTable(ArrayRef<Change> changes, Statements &out) const {
  Alteration alteration;
  for (const Change &change : changes)
    addClauses(change, alteration);
  for (const Change &change : changes)
    if (change.kind == Kind::ChangePrimaryKey)
      alteration.clauses.push_back(addPrimaryKey(*change.toTable));
  std::string alter = "ALTER TABLE " + nameOf(*changes.front().fromTable) + " ";
  append_range(out, alteration.before);
  if (isCockroach)
    for (const std::string &clause : alteration.clauses)
      out.push_back(alter + clause);
  else if (!alteration.clauses.empty())
    out.push_back(alter + join(alteration.clauses, ",\n"));
  append_range(out, alteration.after);
}

void PostgresDdl::redefineTable(const Change &change, Statements &out) const {
  const Table &before = *change.fromTable, &after = *change.toTable;
  std::string temporary = "_prisma_new_" + after.name;
  out.push_back(tableOf(after, temporary));
  std::vector<std::string> columns = commonColumns(before, after);
  for (const Index &index : before.indexes)
    dropIndex(before, index, out);
  if (!columns.empty()) {
    std::string names = joinNames(columns, ",", quote);
    out.push_back("INSERT INTO " + qualified(after.schema, temporary) + " (" +
                  names + ") SELECT " + names + " FROM " + quote(before.name));
  }
  out.push_back("DROP TABLE " + nameOf(before) + " CASCADE");
  out.push_back("ALTER TABLE " + qualified(after.schema, temporary) +
                " RENAME TO " + quote(after.name));
  for (const Index &index : after.indexes)
    createIndex(after, index, out);
  for (const ForeignKey &key : after.foreignKeys)
    addForeignKey(after, key, out);
}

void PostgresDdl::redefineTables(ArrayRef<Change> changes,
                                 Statements &out) const {
  for (const Change &change : changes)
    if (change.kind == Kind::RedefineTable)
      redefineTable(change, out);
}

//===-- Sequences ----------------------------------------------------------===

void PostgresDdl::alterSequence(const Change &change, Statements &out) const {
  const SequenceOptions &before = change.fromSequence->options;
  const SequenceOptions &after = change.toSequence->options;
  std::string text =
      "ALTER SEQUENCE " + quote("prisma_sequence_" + change.fromTable->name +
                                "_" + change.fromColumn->name);
  auto add = [&](StringRef word, int64_t old, int64_t value) {
    if (old != value)
      text += (" " + word + " " + Twine(value)).str();
  };
  add("MINVALUE", before.minValue, after.minValue);
  add("MAXVALUE", before.maxValue, after.maxValue);
  add("INCREMENT", before.increment, after.increment);
  add("START", before.start, after.start);
  add("CACHE", before.cache, after.cache);
  out.push_back(std::move(text));
}

} // namespace holdfast
