#include "diff/casts/NamedLoss.h"

#include "schema/Connector.h"

using namespace llvm;

namespace holdfast {

namespace {
/// Names with blanks between them; the first row that holds says it.
struct Loss {
  StringLiteral from;
  StringLiteral to;
  StringLiteral what;
};
} // namespace

static constexpr StringLiteral zone = "lose its time zone";
static constexpr StringLiteral timeOfDay = "lose its time of day";
static constexpr StringLiteral day = "lose its date";
static constexpr StringLiteral datesAsText =
    "no longer be validated or sorted as dates";
static constexpr StringLiteral timesAsText =
    "no longer be validated or sorted as times";

static constexpr Loss postgresqlLosses[] = {
    {"SmallInt Integer", "Boolean", "become true or false"},
    {"Timestamptz", "Timestamp", zone},
    {"Timetz", "Time", zone},
    {"Timestamp Timestamptz", "Date", timeOfDay},
    {"Timestamp Timestamptz", "Time Timetz", day},
    {"Date Timestamp Timestamptz", "Text VarChar Char String", datesAsText},
    {"Time Timetz", "Text VarChar Char String", timesAsText},
    {"Citext", "Text VarChar Char", "become case-sensitive"},
    {"Json", "JsonB", "lose the order of its keys, and duplicate keys"},
};

static constexpr Loss mysqlLosses[] = {
    {"DateTime Timestamp", "Date", timeOfDay},
    {"DateTime Timestamp", "Time", day},
    {"Time", "Date DateTime Timestamp", "get the current date"},
    {"Date DateTime Timestamp",
     "Char VarChar TinyText Text MediumText LongText", datesAsText},
    {"Time", "Char VarChar TinyText Text MediumText LongText", timesAsText},
};

static constexpr Loss sqlserverLosses[] = {
    {"DateTimeOffset", "DateTime2 DateTime SmallDateTime Time Date", zone},
    {"DateTime DateTime2 SmallDateTime", "Date", timeOfDay},
    {"DateTime DateTime2 SmallDateTime", "Time", day},
    {"Date DateTime DateTime2 DateTimeOffset SmallDateTime",
     "Char VarChar Text NChar NVarChar NText", datesAsText},
    {"Time", "Char VarChar Text NChar NVarChar NText", timesAsText},
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
  case Provider::SQLite:
  case Provider::MongoDB:
    return {};
  }
  llvm_unreachable("covered switch");
}

StringRef namedLoss(StringRef from, StringRef to, Provider provider) {
  for (const Loss &loss : lossesOf(provider))
    if (hasWord(loss.from, from) && hasWord(loss.to, to))
      return loss.what;
  return "";
}

} // namespace holdfast
