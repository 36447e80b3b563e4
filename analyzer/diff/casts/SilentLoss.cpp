#include "diff/casts/SilentLoss.h"

#include "schema/KeyFacts.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/ErrorHandling.h"

using namespace llvm;

namespace holdfast {

namespace {
/// Native types with blanks between them; the first row that holds says it.
struct Loss {
  StringLiteral from;
  StringLiteral to;
  StringLiteral what;
};
} // namespace

static constexpr StringLiteral zone = "the time zone";
static constexpr StringLiteral timeOfDay = "the time of day";
static constexpr StringLiteral day = "the day";
static constexpr StringLiteral fraction = "what stands behind the point";
static constexpr StringLiteral seven = "digits behind the seventh";
static constexpr StringLiteral fifteen = "digits behind the fifteenth";
static constexpr StringLiteral kind =
    "the check that they are dates or times, and their order";
static constexpr StringLiteral tooLong =
    "what is longer than the type, or stop the change there";

static constexpr Loss postgresqlLosses[] = {
    {"Timestamptz", "Timestamp Time", zone},
    {"Timetz", "Time", zone},
    {"Timestamp Timestamptz", "Date", timeOfDay},
    {"Timestamp Timestamptz", "Time Timetz", day},
    {"Date Timestamp Timestamptz Time Timetz", "Text VarChar Char String",
     kind},
    {"Integer BigInt Int4 Int8", "Real Float4", seven},
    {"BigInt Int8", "DoublePrecision Float8", fifteen},
    {"Citext", "Text VarChar", "equality of upper and lower case"},
    {"Json", "JsonB", "the order of keys, and keys that repeat"},
};

static constexpr Loss mysqlLosses[] = {
    {"DateTime Timestamp", "Date", timeOfDay},
    {"DateTime Timestamp", "Time", day},
    {"Date DateTime Timestamp Time",
     "Char VarChar TinyText Text MediumText LongText", kind},
    {"Int UnsignedInt BigInt UnsignedBigInt", "Float", seven},
    {"BigInt UnsignedBigInt", "Double", fifteen},
    {"Double", "Float", seven},
    {"Float Double",
     "TinyInt SmallInt MediumInt Int BigInt UnsignedTinyInt UnsignedSmallInt "
     "UnsignedMediumInt UnsignedInt UnsignedBigInt Year",
     fraction},
    {"TinyText Text MediumText LongText", "Char VarChar", tooLong},
};

static constexpr Loss sqlserverLosses[] = {
    {"DateTimeOffset", "DateTime2 DateTime SmallDateTime Time Date", zone},
    {"DateTime DateTime2 SmallDateTime", "Date", timeOfDay},
    {"DateTime DateTime2 SmallDateTime", "Time", day},
    {"Date Time DateTime DateTime2 DateTimeOffset SmallDateTime",
     "Char VarChar Text NChar NVarChar NText", kind},
    {"Int BigInt", "Real", seven},
    {"BigInt", "Float", fifteen},
};

static ArrayRef<Loss> lossesOf(Provider provider) {
  switch (provider) {
  case Provider::PostgreSQL:
  case Provider::CockroachDB:
    return postgresqlLosses;
  case Provider::MySQL:
    return mysqlLosses;
  case Provider::SQLServer:
    return sqlserverLosses;
  case Provider::SQLite: // keeps any value in any column
  case Provider::MongoDB:
    return {};
  }
  llvm_unreachable("covered switch");
}

/// The digits of a second that a time has where its type says none.
static unsigned usualDigits(Provider provider) {
  if (provider == Provider::MySQL)
    return 0;
  return provider == Provider::SQLServer ? 7 : 6;
}

/// A time with fewer digits of a second than before.
static bool losesDigits(const ColumnType &from, const ColumnType &to,
                        Provider provider) {
  auto digits = [&](const ColumnType &type) {
    unsigned number = usualDigits(provider);
    if (!type.arguments.empty())
      StringRef(type.arguments[0]).getAsInteger(10, number);
    return number;
  };
  StringRef name = from.name;
  bool isTime = name.starts_with("time") || name.starts_with("datetime");
  return isTime && name == to.name && digits(from) > digits(to);
}

/// The native type without its arguments. SQL Server's `Float` of up to 24
/// bits is a `Real`.
static std::string nativeName(const ColumnType &type, Provider provider) {
  std::string words = typeInPrismaWords(type, provider, false);
  auto [name, arguments] = StringRef(words).split('(');
  unsigned bits = 0;
  bool isShort = provider == Provider::SQLServer && name == "Float" &&
                 !arguments.consumeInteger(10, bits) && bits <= 24;
  return isShort ? "Real" : name.str();
}

StringRef silentLoss(const ColumnType &from, const ColumnType &to,
                     Provider provider) {
  if (provider != Provider::SQLite && losesDigits(from, to, provider))
    return "digits of the second";
  ArrayRef<Loss> losses = lossesOf(provider);
  if (losses.empty())
    return "";
  std::string before = nativeName(from, provider);
  std::string after = nativeName(to, provider);
  for (const Loss &loss : losses)
    if (hasWord(loss.from, before) && hasWord(loss.to, after))
      return loss.what;
  return "";
}

} // namespace holdfast
