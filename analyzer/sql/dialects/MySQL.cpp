#include "catalog/CanonicalType.h"
#include "sql/Cursor.h"
#include "sql/Defaults.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::sql {

static bool endsType(StringRef word) {
  return StringSwitch<bool>(word.take_front(16).upper())
      .Cases("CONSTRAINT", "NOT", "NULL", "DEFAULT", "PRIMARY", true)
      .Cases("UNIQUE", "CHECK", "REFERENCES", "GENERATED", "COLLATE", true)
      .Cases("AS", "AUTO_INCREMENT", "COMMENT", "KEY", "ON", true)
      .Default(false);
}

/// Words that follow a type without being part of its name.
static bool parseAttribute(Cursor &in, TypeName &type) {
  if (in.accept("UNSIGNED")) {
    type.isUnsigned = true;
  } else if (in.accept("ZEROFILL")) {
    type.isUnsigned = true;
    type.isZerofill = true;
  } else if (in.acceptAll({"CHARACTER", "SET"}) || in.accept("CHARSET") ||
             in.accept("COLLATE")) {
    in.accept(TokenKind::Equals);
    in.advance();
  } else {
    return in.accept("SIGNED") || in.accept("BINARY") || in.accept("ASCII") ||
           in.accept("UNICODE");
  }
  return true;
}

static void parseTypeTail(Cursor &in, TypeName &type) {
  if (type.name == "double")
    in.accept("PRECISION");
  if (type.name == "national")
    in.takeTypeWord(type);
  if (type.name == "long" && in.atAny({"VARCHAR", "VARBINARY"}))
    in.takeTypeWord(type);
  if (in.at("VARYING"))
    in.takeTypeWord(type);
  in.parseTypeArguments(type);
  while (in.at(TokenKind::Word) && parseAttribute(in, type)) {
  }
}

/// A type's spellings and the one of COLUMN_TYPE.
static StringRef builtinType(StringRef name) {
  return StringSwitch<StringRef>(name)
      .Cases("int", "integer", "int4", "int")
      .Cases("tinyint", "int1", "bool", "boolean", "tinyint")
      .Cases("smallint", "int2", "smallint")
      .Cases("mediumint", "int3", "middleint", "mediumint")
      .Cases("bigint", "int8", "serial", "bigint")
      .Cases("decimal", "numeric", "dec", "fixed", "decimal")
      .Cases("double", "real", "float8", "double")
      .Cases("float", "float4", "float")
      .Cases("char", "character", "nchar", "national char",
             "national character", "char")
      .Cases("varchar", "character varying", "char varying", "nvarchar",
             "national varchar", "varchar")
      .Cases("varchar", "varcharacter", "national character varying",
             "nchar varchar", "nchar varying", "varchar")
      .Cases("mediumtext", "long", "long varchar", "mediumtext")
      .Cases("mediumblob", "long varbinary", "mediumblob")
      .Cases("geometrycollection", "geomcollection", "geomcollection")
      .Default(name);
}

/// `text(300)` is the smallest text type that holds 300 characters.
static StringRef sizedText(StringRef name, uint64_t bytes) {
  static constexpr StringLiteral texts[] = {"tinytext", "text", "mediumtext",
                                            "longtext"};
  static constexpr StringLiteral blobs[] = {"tinyblob", "blob", "mediumblob",
                                            "longblob"};
  unsigned size = bytes < 1 << 8    ? 0
                  : bytes < 1 << 16 ? 1
                  : bytes < 1 << 24 ? 2
                                    : 3;
  return name == "text" ? texts[size] : blobs[size];
}

/// The arguments as the server keeps them: without what says nothing, with what
/// it adds.
static void adaptArguments(ColumnType &type) {
  StringRef made = type.name;
  bool isInteger = made.ends_with("int") && made != "point";
  if (made == "year" ||
      (isInteger && !(made == "tinyint" && type.arguments.size() == 1 &&
                      type.arguments[0] == "1" && !type.isUnsigned))) {
    // Display widths are gone in MySQL 8, but for tinyint(1).
    type.arguments.clear();
  } else if (made == "decimal") {
    if (type.arguments.empty())
      type.arguments.push_back("10");
    if (type.arguments.size() == 1)
      type.arguments.push_back("0");
  } else if ((made == "char" || made == "binary" || made == "bit") &&
             type.arguments.empty()) {
    type.arguments.push_back("1");
  } else if (made == "float" && type.arguments.size() == 1) {
    unsigned bits = 0;
    StringRef(type.arguments[0]).getAsInteger(10, bits);
    type.name = bits > 24 ? "double" : "float";
    type.arguments.clear();
  } else if ((made == "text" || made == "blob") && type.arguments.size() == 1) {
    uint64_t length = 0;
    StringRef(type.arguments[0]).getAsInteger(10, length);
    // A character takes four bytes at most.
    type.name = sizedText(made, made == "text" ? length * 4 : length).str();
    type.arguments.clear();
  }
}

static ResolvedType resolveType(const TypeName &written) {
  ResolvedType resolved;
  ColumnType &type = resolved.type;
  StringRef name = written.name;
  type.name = builtinType(name).str();
  type.isUnsigned = written.isUnsigned;
  for (StringRef argument : written.arguments)
    type.arguments.push_back(argument.trim().str());
  for (StringRef value : written.values)
    type.values.push_back(value.rtrim(' ').str());
  if (name == "bool" || name == "boolean") {
    type.arguments = {"1"};
  } else if (name == "serial") {
    resolved.serial = true;
    type.isUnsigned = true;
  } else if (written.isZerofill) {
    type.name += type.arguments.empty() ? "" : "(" + type.arguments[0] + ")";
    type.arguments.clear();
    type.name += " unsigned zerofill";
    type.isUnsigned = false;
  } else {
    adaptArguments(type);
    canonicalizeType(type, Provider::MySQL);
  }
  return resolved;
}

/// MySQL stores a default as a value of the column's type.
static void adaptDefault(const ColumnType &type, ColumnDefault &value) {
  if (value.kind != ColumnDefault::Kind::Literal)
    return;
  StringRef name = type.name;
  unsigned year = 0;
  if (name == "year" && !StringRef(value.text).getAsInteger(10, year) &&
      year > 0 && year < 100)
    value.text = std::to_string(year + (year < 70 ? 2000 : 1900));
  bool isDay = value.text.size() == 10 && StringRef(value.text).count('-') == 2;
  if ((name == "datetime" || name == "timestamp") && isDay) {
    value.text += " 00:00:00";
  } else if (StringRef(value.text).starts_with(".") &&
             (name == "float" || name == "double" || name == "decimal")) {
    value.text.insert(0, "0");
  } else if (auto plain = withoutExponent(value.text)) {
    value.text = std::move(*plain);
  } else if (name.ends_with("int") &&
             (value.text == "true" || value.text == "false")) {
    value.text = value.text == "true" ? "1" : "0";
  }
}

/// MariaDB keeps JSON as a text that it checks.
static void adaptToCheck(ColumnType &type, StringRef check) {
  if (type.name == "longtext" &&
      check.trim().starts_with_insensitive("json_valid"))
    type.name = "json";
}

constexpr Dialect mysqlDialect = {
    .provider = Provider::MySQL,
    .lexical = {.hashComments = true,
                .dashNeedsSpace = true,
                .backslashEscapes = true,
                .doubleQuotedStrings = true,
                .backtickNames = true,
                .conditionalComments = true,
                .delimiterCommand = true},
    .columnsIgnoreCase = true,
    .generatedNames = GeneratedNames::MySQL,
    .preparesTexts = true,
    .locksTableByTable = true,
    .deletesFromJoins = true,
    .hasCommentClauses = true,
    .altersPartitions = true,
    .hasOnlineClauses = true,
    .hasCharacterSets = true,
    .renamesWithoutTo = true,
    .renamesToSameName = true,
    .dropsByKind = true,
    .hasTableIndexes = true,
    .existsClauses = CreatesTable | DropsTable,
    .hasKeyClauses = true,
    .hasColumnPositions = true,
    .hasIndexPrefixes = true,
    .likeCopiesAll = true,
    .mergesEqualKeys = false,
    .keepsKeyOrder = true,
    .identityIsNotNull = true,
    .numbersNeedKey = true,
    .maxColumns = 4096,
    .needsColumns = true,
    .dropShrinksIndexes = true,
    .indexesForeignKeys = true,
    .commitsStructure = true,
    .queriesKeepNullability = true,
    .queriesKeepDefaults = true,
    .mayIgnoreReferences = true,
    .endsType = endsType,
    .parseTypeTail = parseTypeTail,
    .resolveType = resolveType,
    .adaptDefault = adaptDefault,
    .adaptToCheck = adaptToCheck,
};

} // namespace holdfast::sql
