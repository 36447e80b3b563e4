#include "catalog/PostgresValues.h"
#include "sql/Cursor.h"
#include "sql/Defaults.h"
#include "sql/StoredExpression.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::sql {

static bool endsType(StringRef word) {
  return StringSwitch<bool>(word.take_front(16).upper())
      .Cases("CONSTRAINT", "NOT", "NULL", "DEFAULT", "PRIMARY", true)
      .Cases("UNIQUE", "CHECK", "REFERENCES", "GENERATED", "COLLATE", true)
      .Cases("WITH", "DEFERRABLE", "INITIALLY", "STORAGE", "COMPRESSION", true)
      .Default(false);
}

/// The words of types that take more than one.
static void parseTypeTail(Cursor &in, TypeName &type) {
  if (type.quoted) {
    if (type.schema || in.at(TokenKind::LeftParen))
      in.parseTypeArguments(type);
    return;
  }
  if (type.name == "double" && in.at("PRECISION"))
    return in.takeTypeWord(type);
  if (type.name == "national" && in.atAny({"CHARACTER", "CHAR"}))
    in.takeTypeWord(type);
  if (in.at("VARYING"))
    in.takeTypeWord(type);
  bool interval = type.name == "interval";
  in.parseTypeArguments(type);
  if (type.name == "timestamp" || type.name == "time") {
    if (in.acceptAll({"WITH", "TIME", "ZONE"}))
      type.name = in.save(type.name + " with time zone");
    else
      in.acceptAll({"WITHOUT", "TIME", "ZONE"});
  }
  if (interval)
    while (in.atAny({"YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "TO"}))
      in.takeTypeWord(type);
  if (interval)
    in.parseTypeArguments(type);
}

/// A type's spellings and the one of `format_type`.
static StringRef builtinType(StringRef name) {
  return StringSwitch<StringRef>(name)
      .Cases("int", "int4", "integer", "serial", "serial4", "integer")
      .Cases("int8", "bigint", "bigserial", "serial8", "bigint")
      .Cases("int2", "smallint", "smallserial", "serial2", "smallint")
      .Cases("float", "float8", "double precision", "double precision")
      .Cases("real", "float4", "real")
      .Cases("bool", "boolean", "boolean")
      .Cases("decimal", "dec", "numeric", "numeric")
      .Cases("varchar", "character varying", "char varying",
             "national character varying", "national char varying",
             "nchar varying", "character varying")
      .Cases("char", "character", "nchar", "national character",
             "national char", "character")
      .Case("bpchar", "character")
      .Cases("varbit", "bit varying", "bit varying")
      .Case("timestamp", "timestamp without time zone")
      .Cases("timestamptz", "timestamp with time zone",
             "timestamp with time zone")
      .Case("time", "time without time zone")
      .Cases("timetz", "time with time zone", "time with time zone")
      .Cases("text", "bytea", "date", "interval", "json", "jsonb", "uuid",
             "xml", "inet", "cidr", name)
      .Cases("macaddr", "macaddr8", "money", "oid", "bit", "point", "line",
             "lseg", "box", "path", name)
      .Cases("polygon", "circle", "tsvector", "tsquery", "name", "xid",
             "regclass", "regproc", "int4range", "int8range", name)
      .Cases("numrange", "tsrange", "tstzrange", "daterange", "int4multirange",
             "int8multirange", "nummultirange", "tsmultirange",
             "tstzmultirange", "datemultirange", name)
      .Cases("pg_lsn", "txid_snapshot", "jsonpath", "regtype", "xid8",
             "pg_snapshot", "regrole", "regnamespace", "cid", "tid", name)
      .Cases("int2vector", "oidvector", "regprocedure", "regconfig",
             "regdictionary", "refcursor", name)
      .Default("");
}

static ResolvedType resolveType(const TypeName &written) {
  ResolvedType resolved;
  ColumnType &type = resolved.type;
  type.arrayDimensions = written.isArray;
  for (StringRef argument : written.arguments)
    type.arguments.push_back(argument.trim().str());
  StringRef name = written.name;
  StringRef builtin;
  bool catalogSchema = written.schema.text.equals_insensitive("pg_catalog");
  if (!written.schema || catalogSchema)
    builtin = builtinType(name);
  bool interval = name.starts_with("interval ");
  if (builtin.empty() && !interval) {
    // `_text` is the name of `text[]`.
    if (!written.schema && name.starts_with("_") &&
        !builtinType(name.drop_front()).empty()) {
      type.name = builtinType(name.drop_front()).str();
      type.arrayDimensions = 1;
      return resolved;
    }
    resolved.userDefined = true;
    type.schema = written.schema.text.str();
    type.name = name.str();
    return resolved;
  }
  resolved.serial = name.ends_with("serial") || name.starts_with("serial");
  type.name = interval ? name.str() : builtin.str();
  if (name == "bpchar" && type.arguments.empty()) {
    type.name = "bpchar"; // of any length
    return resolved;
  }
  if (written.quoted && name == "char") {
    type.name = "\"char\""; // one byte, unlike char(1)
    return resolved;
  }
  if (name == "float" && type.arguments.size() == 1) {
    unsigned bits = 53;
    StringRef(type.arguments[0]).getAsInteger(10, bits);
    type.name = bits <= 24 ? "real" : "double precision";
    type.arguments.clear();
  }
  bool takesLength = builtin == "character" || builtin == "bit";
  if (takesLength && type.arguments.empty())
    type.arguments.push_back("1");
  if (builtin == "numeric" && type.arguments.size() == 1)
    type.arguments.push_back("0");
  return resolved;
}

static std::optional<PostgresLiteral> literalKind(const ColumnType &type) {
  using Kind = PostgresLiteral;
  if (type.arrayDimensions)
    return Kind::Array;
  return StringSwitch<std::optional<Kind>>(type.name)
      .Case("uuid", Kind::Uuid)
      .Case("jsonb", Kind::Json)
      .Case("date", Kind::Date)
      .Case("timestamp without time zone", Kind::Timestamp)
      .Cases("numeric", "real", "double precision", Kind::Number)
      .Default(std::nullopt);
}

/// PostgreSQL stores a default as a value of the column's type.
static void adaptDefault(const ColumnType &type, ColumnDefault &value) {
  if (value.kind != ColumnDefault::Kind::Literal)
    return;
  StringRef name = type.name;
  std::optional<std::string> adapted;
  if (!type.arrayDimensions && name == "boolean")
    adapted = readPostgresBoolean(value.text) ? "true" : "false";
  else if (auto kind = literalKind(type))
    adapted = canonicalPostgresLiteral(*kind, value.text);
  if (adapted)
    value.text = std::move(*adapted);
}

constexpr Dialect postgresDialect = {
    .provider = Provider::PostgreSQL,
    .lexical = {.dollarQuotes = true,
                .nestedComments = true,
                .escapeStrings = true,
                .metaCommands = true},
    .defaultSchema = "public",
    .maxNameLength = 63,
    .generatedNames = GeneratedNames::Postgres,
    .indexesShareNamespace = true,
    .namedPrimaryKeys = true,
    .hasPolicies = true,
    .hasSearchPath = true,
    .resetsSettings = true,
    .existsClauses = CreatesTable | CreatesIndex | AddsColumn | DropsTable |
                     DropsIndex | DropsColumn | DropsConstraint,
    .hasSequences = true,
    .identityIsNotNull = true,
    .maxColumns = 1600,
    .viewsFollowRenames = true,
    .viewsHoldSources = true,
    .guardsColumnTypes = true,
    .endsType = endsType,
    .parseTypeTail = parseTypeTail,
    .resolveType = resolveType,
    .adaptDefault = adaptDefault,
    .storedExpression = storedExpression,
    .extensionOfType = postgresExtensionOf,
};

} // namespace holdfast::sql
