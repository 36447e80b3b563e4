#include "rules/TypeRewrites.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

/// The argument at `index` as a number, else `otherwise`.
static unsigned argument(const ColumnType &type, size_t index,
                         unsigned otherwise) {
  unsigned value;
  if (index >= type.arguments.size() ||
      StringRef(type.arguments[index]).getAsInteger(10, value))
    return otherwise;
  return value;
}

static constexpr unsigned unlimited = ~0u;

// --- PostgreSQL --------------------------------------------------------------

/// Types whose values are stored alike, so that one can be read as the other.
static bool isText(StringRef name) {
  return name == "text" || name == "character varying" || name == "citext";
}

static bool growsPostgres(const ColumnType &from, const ColumnType &to) {
  // The elements of an array are converted one by one.
  if (to.arrayDimensions > 0)
    return from == to;
  StringRef name = to.name;
  if (isText(name) && isText(from.name))
    return argument(to, 0, unlimited) >= argument(from, 0, unlimited);
  if ((from.name == "cidr" && name == "inet") ||
      (from.name == "bit" && name == "bit varying" && to.arguments.empty()))
    return true;
  if (from.name == "xml" && (name == "text" || name == "character varying"))
    return to.arguments.empty();
  if (from.name != to.name || from.schema != to.schema)
    return false;
  if (name == "bit varying")
    return argument(to, 0, unlimited) >= argument(from, 0, unlimited);
  if (name == "numeric")
    return to.arguments.empty() ||
           (!from.arguments.empty() &&
            argument(to, 0, 0) >= argument(from, 0, 0) &&
            argument(to, 1, 0) == argument(from, 1, 0));
  if (StringRef(name).starts_with("time") || name == "interval")
    return argument(to, 0, 6) >= argument(from, 0, 6);
  return from.arguments == to.arguments;
}

bool dependsOnTimeZone(const ColumnType &from, const ColumnType &to) {
  auto isTimestamp = [](StringRef name) {
    return name.starts_with("timestamp");
  };
  return isTimestamp(from.name) && isTimestamp(to.name) &&
         from.name != to.name && argument(to, 0, 6) >= argument(from, 0, 6);
}

// --- MySQL -------------------------------------------------------------------

/// How many bytes hold the length of a VARCHAR; only within them it can grow
/// in place. Four bytes a character, as in utf8mb4.
static bool hasShortLength(const ColumnType &type) {
  return argument(type, 0, 0) * 4 <= 255;
}

static bool growsMySQL(const ColumnType &from, const ColumnType &to) {
  if (from.name != to.name || from.isUnsigned != to.isUnsigned)
    return false;
  if (from.name == "varchar" || from.name == "varbinary")
    return argument(to, 0, 0) >= argument(from, 0, 0) &&
           hasShortLength(from) == hasShortLength(to);
  if (from.name == "enum" || from.name == "set")
    return to.values.size() >= from.values.size() &&
           std::equal(from.values.begin(), from.values.end(),
                      to.values.begin());
  // The width of an integer is for display alone.
  if (StringRef(from.name).ends_with("int"))
    return true;
  return from.arguments == to.arguments;
}

// --- SQL Server --------------------------------------------------------------

static bool growsSQLServer(const ColumnType &from, const ColumnType &to) {
  if (from.name != to.name)
    return false;
  bool isVariable =
      StringRef(to.name).starts_with("var") || to.name == "nvarchar";
  auto length = [](const ColumnType &type) {
    bool isMax = !type.arguments.empty() &&
                 StringRef(type.arguments[0]).equals_insensitive("max");
    return isMax ? unlimited : argument(type, 0, 1);
  };
  // From a length to MAX the values move elsewhere.
  if (isVariable)
    return length(to) >= length(from) &&
           (length(to) == unlimited) == (length(from) == unlimited);
  return from.arguments == to.arguments;
}

bool rewritesTable(const ColumnType &from, const ColumnType &to,
                   Provider provider) {
  if (from.arrayDimensions != to.arrayDimensions)
    return true;
  switch (provider) {
  case Provider::PostgreSQL:
    return !growsPostgres(from, to);
  case Provider::MySQL:
    return !growsMySQL(from, to);
  case Provider::SQLServer:
    return !growsSQLServer(from, to);
  default:
    return false;
  }
}

// --- Defaults ----------------------------------------------------------------

/// Functions that give the same value throughout a statement.
static constexpr StringLiteral stableFunctions[] = {"now",
                                                    "transaction_timestamp",
                                                    "statement_timestamp",
                                                    "date_trunc",
                                                    "timezone",
                                                    "to_timestamp",
                                                    "to_date",
                                                    "make_interval",
                                                    "make_date",
                                                    "lower",
                                                    "upper",
                                                    "md5",
                                                    "concat",
                                                    "coalesce",
                                                    "jsonb_build_object",
                                                    "json_build_object",
                                                    "jsonb_build_array",
                                                    "json_build_array",
                                                    "to_jsonb",
                                                    "to_json",
                                                    "current_setting",
                                                    "to_tsvector",
                                                    "decode",
                                                    "encode",
                                                    "array",
                                                    "cast",
                                                    "extract",
                                                    "date_part",
                                                    "numeric",
                                                    "varchar",
                                                    "decimal",
                                                    "char",
                                                    "timestamp",
                                                    "timestamptz",
                                                    "interval",
                                                    "time",
                                                    "bit",
                                                    "varying",
                                                    "getdate",
                                                    "sysutcdatetime",
                                                    "sysdatetime",
                                                    "getutcdate",
                                                    "sysdatetimeoffset",
                                                    "convert",
                                                    "localtimestamp",
                                                    "current_timestamp",
                                                    "localtime",
                                                    "current_time",
                                                    "float",
                                                    "age",
                                                    "row"};

/// Whether the expression calls a function that is not known to be stable.
static bool callsVolatile(StringRef text) {
  std::string lower = text.lower();
  StringRef rest = lower;
  for (size_t at = rest.find('('); at != StringRef::npos;
       at = rest.find('(', at + 1)) {
    StringRef before = rest.take_front(at).rtrim();
    size_t start = before.size();
    while (start > 0 &&
           (isAlnum(before[start - 1]) || before[start - 1] == '_'))
      --start;
    StringRef name = before.drop_front(start);
    if (!name.empty() && !isDigit(name[0]) &&
        !is_contained(stableFunctions, name))
      return true;
  }
  return false;
}

bool isVolatile(const ColumnDefault &value) {
  switch (value.kind) {
  case ColumnDefault::Kind::Literal:
  case ColumnDefault::Kind::Now:
    return false;
  case ColumnDefault::Kind::Sequence:
    return true;
  case ColumnDefault::Kind::Expression:
    return callsVolatile(value.text);
  }
  return false;
}

} // namespace holdfast
