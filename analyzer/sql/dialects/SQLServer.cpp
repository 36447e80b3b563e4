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
      .Cases("AS", "IDENTITY", "ROWGUIDCOL", "SPARSE", "MASKED", true)
      .Cases("ENCRYPTED", "INDEX", "FILESTREAM", "WITH", true)
      .Default(false);
}

/// The words of types that take more than one.
static void parseTypeTail(Cursor &in, TypeName &type) {
  if (!type.quoted) {
    if (type.name == "double" && in.at("PRECISION"))
      in.takeTypeWord(type);
    if (type.name == "national" && in.atAny({"CHARACTER", "CHAR", "TEXT"}))
      in.takeTypeWord(type);
    if (in.at("VARYING"))
      in.takeTypeWord(type);
  }
  in.parseTypeArguments(type);
}

/// A type's spellings and the one of sys.types.
static StringRef builtinType(StringRef name) {
  return StringSwitch<StringRef>(name)
      .Cases("int", "integer", "int")
      .Cases("decimal", "dec", "decimal")
      .Cases("float", "double precision", "float")
      .Cases("char", "character", "char")
      .Cases("varchar", "char varying", "character varying", "varchar")
      .Cases("nchar", "national char", "national character", "nchar")
      .Cases("nvarchar", "national char varying", "national character varying",
             "nvarchar")
      .Cases("ntext", "national text", "ntext")
      .Cases("varbinary", "binary varying", "varbinary")
      .Cases("timestamp", "rowversion", "timestamp")
      .Cases("bit", "tinyint", "smallint", "bigint", "numeric", "money",
             "smallmoney", "real", name)
      .Cases("date", "time", "datetime", "datetime2", "datetimeoffset",
             "smalldatetime", name)
      .Cases("text", "binary", "image", "xml", "uniqueidentifier",
             "sql_variant", "sysname", "hierarchyid", name)
      .Cases("geometry", "geography", "json", "vector", name)
      .Default("");
}

static ResolvedType resolveType(const TypeName &written) {
  ResolvedType resolved;
  ColumnType &type = resolved.type;
  for (StringRef argument : written.arguments)
    type.arguments.push_back(argument.trim().lower());
  bool builtinSchema =
      !written.schema || written.schema.text.equals_insensitive("sys");
  StringRef builtin;
  std::string lowered = written.name.lower();
  if (builtinSchema)
    builtin = builtinType(lowered);
  if (builtin.empty() && !lowered.empty()) {
    resolved.userDefined = true;
    type.schema = written.schema.text.str();
    type.name = written.name.str();
    return resolved;
  }
  type.name = builtin.str();
  canonicalizeType(type, Provider::SQLServer);
  return resolved;
}

/// A bit's literals are those of a boolean; `getdate()` is what the server
/// makes of CURRENT_TIMESTAMP.
static void adaptDefault(const ColumnType &type, ColumnDefault &value) {
  using Kind = ColumnDefault::Kind;
  StringRef text = value.text;
  if (value.kind == Kind::Expression &&
      text.starts_with_insensitive("getdate") &&
      text.drop_front(strlen("getdate")).ltrim().starts_with("(")) {
    value.kind = Kind::Now;
    return;
  }
  if (value.kind != Kind::Literal)
    return;
  if (type.name == "bit") {
    if (text == "0" || text == "1" || text.equals_insensitive("true") ||
        text.equals_insensitive("false"))
      value.text =
          text == "1" || text.equals_insensitive("true") ? "true" : "false";
  } else if (auto plain = withoutExponent(text)) {
    value.text = std::move(*plain);
  }
}

constexpr Dialect sqlserverDialect = {
    .provider = Provider::SQLServer,
    .lexical = {.nestedComments = true,
                .bracketNames = true,
                .hashNames = true,
                .batchSeparator = true},
    .columnsIgnoreCase = true,
    .tablesIgnoreCase = true,
    .defaultSchema = "dbo",
    .generatedNames = GeneratedNames::Random,
    .namedPrimaryKeys = true,
    .constraintsAreObjects = true,
    .hasBatches = true,
    .hasTableIndexes = true,
    .existsClauses = DropsTable | DropsIndex | DropsColumn | DropsConstraint,
    .keepsKeyOrder = true,
    .identityIsNotNull = true,
    .maxColumns = 30000,
    .queriesKeepNullability = true,
    .keepsUsedColumns = true,
    .endsType = endsType,
    .parseTypeTail = parseTypeTail,
    .resolveType = resolveType,
    .adaptDefault = adaptDefault,
};

} // namespace holdfast::sql
