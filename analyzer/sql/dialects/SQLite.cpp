#include "sql/Parser.h"

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
static void parseTypeTail(Parser &parser, TypeName &type) {
  while (parser.at(TokenKind::Word) && !endsType(parser.text()))
    parser.takeTypeWord(type);
  parser.parseTypeArguments(type);
}

static ResolvedType resolveType(const TypeName &written) {
  ResolvedType resolved;
  resolved.type.name = written.name.upper();
  for (StringRef argument : written.arguments)
    resolved.type.arguments.push_back(argument.str());
  return resolved;
}

constexpr Dialect sqliteDialect = {
    .provider = Provider::SQLite,
    .lexical = {.backtickNames = true, .bracketNames = true},
    .columnsIgnoreCase = true,
    .tablesIgnoreCase = true,
    .indexesShareNamespace = true,
    .namedForeignKeys = false,
    .namedUniqueConstraints = false,
    .primaryKeyIsNotNull = false,
    .checksReferences = false,
    .endsType = endsType,
    .parseTypeTail = parseTypeTail,
    .resolveType = resolveType,
};

} // namespace holdfast::sql
