#include "sql/Cursor.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::sql {

static bool endsType(StringRef word) {
  return StringSwitch<bool>(word.take_front(16).upper())
      .Cases("CONSTRAINT", "NOT", "NULL", "DEFAULT", "PRIMARY", true)
      .Cases("UNIQUE", "CHECK", "REFERENCES", "GENERATED", "COLLATE", true)
      .Cases("AS", "AUTOINCREMENT", "ON", true)
      .Default(false);
}

/// Any words make a type here.
static void parseTypeTail(Cursor &in, TypeName &type) {
  while (in.at(TokenKind::Word) && !endsType(in.text()))
    in.takeTypeWord(type);
  in.parseTypeArguments(type);
}

static ResolvedType resolveType(const TypeName &written) {
  ResolvedType resolved;
  resolved.type.name = written.name.upper();
  for (StringRef argument : written.arguments)
    resolved.type.arguments.push_back(argument.str());
  return resolved;
}

/// CREATE TABLE … AS keeps the affinity alone.
static ColumnType queryType(const ColumnType &type) {
  StringRef name = type.name;
  ColumnType result;
  if (name.contains("INT"))
    result.name = "INT";
  else if (name.contains("CHAR") || name.contains("CLOB") ||
           name.contains("TEXT"))
    result.name = "TEXT";
  else if (name.contains("REAL") || name.contains("FLOA") ||
           name.contains("DOUB"))
    result.name = "REAL";
  else if (!name.empty() && !name.contains("BLOB"))
    result.name = "NUM";
  return result;
}

constexpr Dialect sqliteDialect = {
    .provider = Provider::SQLite,
    .lexical = {.backtickNames = true,
                .quotedTextNames = true,
                .bracketNames = true},
    .columnsIgnoreCase = true,
    .tablesIgnoreCase = true,
    .ownTables = "sqlite_",
    .indexesShareNamespace = true,
    .namedForeignKeys = false,
    .namedUniqueConstraints = false,
    .hasVirtualTables = true,
    .existsClauses = CreatesTable | CreatesIndex | DropsTable | DropsIndex,
    .integerKeyIsRowid = true,
    .primaryKeyIsNotNull = false,
    .maxColumns = 32767,
    .needsColumns = true,
    .keepsUsedColumns = true,
    .addsPlainColumns = true,
    .viewsFollowRenames = true,
    .checksReferences = false,
    .dropRunsActions = true,
    .addsConstraints = false,
    .endsType = endsType,
    .parseTypeTail = parseTypeTail,
    .resolveType = resolveType,
    .queryType = queryType,
};

} // namespace holdfast::sql
