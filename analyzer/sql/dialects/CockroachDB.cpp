#include "catalog/CanonicalType.h"
#include "sql/Cursor.h"
#include "sql/Defaults.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::sql {

static bool endsType(StringRef word) {
  return StringSwitch<bool>(word.take_front(16).upper())
      .Cases("CONSTRAINT", "NOT", "NULL", "DEFAULT", "PRIMARY", true)
      .Cases("UNIQUE", "CHECK", "REFERENCES", "GENERATED", "COLLATE", true)
      .Cases("AS", "ON", "FAMILY", "CREATE", "VISIBLE", true)
      .Default(false);
}

static void parseTypeTail(Cursor &in, TypeName &type) {
  postgresDialect.parseTypeTail(in, type);
}

/// A type's spellings and the one of SHOW COLUMNS.
static StringRef builtinType(StringRef name) {
  return StringSwitch<StringRef>(name)
      .Cases("string", "text", "string")
      .Cases("varchar", "character varying", "char varying", "varchar")
      .Cases("char", "character", "bpchar", "char")
      .Cases("int", "int8", "integer", "bigint", "int64", "int8")
      .Cases("serial", "serial8", "bigserial", "int8")
      .Cases("int4", "serial4", "int4")
      .Cases("int2", "smallint", "serial2", "smallserial", "int2")
      .Cases("float", "float8", "double precision", "float8")
      .Cases("real", "float4", "float4")
      .Cases("bool", "boolean", "bool")
      .Cases("decimal", "dec", "numeric", "decimal")
      .Cases("bytes", "bytea", "blob", "bytes")
      .Cases("json", "jsonb", "jsonb")
      .Cases("bit varying", "varbit", "varbit")
      .Case("timestamp", "timestamp")
      .Cases("timestamptz", "timestamp with time zone", "timestamptz")
      .Case("time", "time")
      .Cases("timetz", "time with time zone", "timetz")
      .Cases("bit", "date", "inet", "interval", "uuid", "oid", "name", name)
      .Cases("geometry", "geography", "box2d", "tsvector", "tsquery", "vector",
             "ltree", "citext", "pg_lsn", name)
      .Cases("regclass", "regproc", "regprocedure", "regtype", "regnamespace",
             "regrole", "refcursor", "void", name)
      .Default("");
}

static ResolvedType resolveType(const TypeName &written) {
  ResolvedType resolved;
  ColumnType &type = resolved.type;
  type.arrayDimensions = written.isArray;
  for (StringRef argument : written.arguments)
    type.arguments.push_back(argument.trim().str());
  StringRef name = written.name;
  bool builtinSchema =
      !written.schema || written.schema.text.equals_insensitive("pg_catalog");
  StringRef builtin = builtinSchema ? builtinType(name) : "";
  bool interval = builtinSchema && name.starts_with("interval ");
  if (builtin.empty() && !interval) {
    // `_int8` is the name of `int8[]`.
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
  if (written.quoted && name == "char")
    type.name = "\"char\""; // one byte
  if (builtin == "float8" && type.arguments.size() == 1) {
    unsigned bits = 53;
    StringRef(type.arguments[0]).getAsInteger(10, bits);
    type.name = bits <= 24 ? "float4" : "float8";
    type.arguments.clear();
  }
  canonicalizeType(type, Provider::CockroachDB);
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
      .Case("timestamp", Kind::Timestamp)
      .Cases("decimal", "float4", "float8", Kind::Number)
      .Default(std::nullopt);
}

static void adaptDefault(const ColumnType &type, ColumnDefault &value) {
  using Kind = ColumnDefault::Kind;
  if (value.kind == Kind::Expression &&
      StringRef(value.text).equals_insensitive(rowIdDefault)) {
    value = {Kind::Sequence, rowIdDefault.str()};
    return;
  }
  if (value.kind != Kind::Literal)
    return;
  StringRef name = type.name;
  std::optional<std::string> adapted;
  if (!type.arrayDimensions && name == "bool")
    adapted = readPostgresBoolean(value.text) ? "true" : "false";
  else if (auto kind = literalKind(type))
    adapted = canonicalPostgresLiteral(*kind, value.text);
  if (adapted)
    value.text = std::move(*adapted);
}

constexpr Dialect cockroachDialect = {
    .provider = Provider::CockroachDB,
    .lexical = {.dollarQuotes = true,
                .nestedComments = true,
                .escapeStrings = true},
    .defaultSchema = "public",
    .generatedNames = GeneratedNames::Postgres,
    .namedPrimaryKeys = true,
    .resetsSettings = true,
    .hasIndexPaths = true,
    .hasTableIndexes = true,
    .existsClauses = CreatesTable | CreatesIndex | AddsColumn | DropsTable |
                     DropsIndex | DropsColumn | DropsConstraint,
    .hasSequences = true,
    .serialHasSequence = false,
    .identityIsNotNull = true,
    .viewsFollowRenames = true,
    .viewsHoldSources = true,
    .endsType = endsType,
    .parseTypeTail = parseTypeTail,
    .resolveType = resolveType,
    .adaptDefault = adaptDefault,
};

} // namespace holdfast::sql
