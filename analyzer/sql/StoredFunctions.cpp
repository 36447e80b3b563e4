#include "sql/StoredFunctions.h"

#include "catalog/PostgresValues.h"
#include "catalog/SqlName.h"
#include "source/Counted.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::sql {

static constexpr StringLiteral timestamptz = "timestamp with time zone";
static constexpr StringLiteral timestamp = "timestamp without time zone";
static constexpr StringLiteral float8 = "double precision";

static constexpr FunctionSignature functions[] = {
    {"now", timestamptz},
    {"clock_timestamp", timestamptz},
    {"statement_timestamp", timestamptz},
    {"transaction_timestamp", timestamptz},
    {"random", float8},
    {"gen_random_uuid", "uuid"},
    {"uuid_generate_v1", "uuid"},
    {"uuid_generate_v1mc", "uuid"},
    {"uuid_generate_v4", "uuid"},
    {"uuidv7", "uuid"},
    {"lower", "text", {"text"}},
    {"upper", "text", {"text"}},
    {"initcap", "text", {"text"}},
    {"md5", "text", {"text"}},
    {"reverse", "text", {"text"}},
    {"btrim", "text", {"text"}},
    {"ltrim", "text", {"text"}},
    {"rtrim", "text", {"text"}},
    {"length", "integer", {"text"}},
    {"char_length", "integer", {"text"}},
    {"replace", "text", {"text", "text", "text"}},
    {"split_part", "text", {"text", "text", "integer"}},
    {"substr", "text", {"text", "integer", "integer"}},
    {"substring", "text", {"text", "integer", "integer"}},
    {"left", "text", {"text", "integer"}},
    {"right", "text", {"text", "integer"}},
    {"lpad", "text", {"text", "integer", "text"}},
    {"rpad", "text", {"text", "integer", "text"}},
    {"concat", "text", {"any"}},
    {"to_tsvector", "tsvector", {"text"}},
    {"to_tsvector", "tsvector", {"regconfig", "text"}},
    {"date_trunc", timestamptz, {"text", timestamptz}},
    {"date_trunc", timestamp, {"text", timestamp}},
    {"timezone", timestamp, {"text", timestamptz}},
    {"timezone", timestamptz, {"text", timestamp}},
    {"to_char", "text", {timestamptz, "text"}},
    {"to_char", "text", {timestamp, "text"}},
    {"encode", "text", {"bytea", "text"}},
    {"decode", "bytea", {"text", "text"}},
    {"gen_random_bytes", "bytea", {"integer"}},
    {"floor", float8, {float8}},
    {"ceil", float8, {float8}},
    {"floor", "numeric", {"numeric"}},
    {"ceil", "numeric", {"numeric"}},
};

/// How well an argument fits a parameter: 2 as it is, 1 by a cast that nobody
/// has to write, 0 not at all.
static unsigned fit(TypeWord argument, TypeWord parameter) {
  if (argument == parameter || parameter == "any")
    return 2;
  if (argument == unknownType ||
      (parameter == "text" && argument == "character varying"))
    return 1;
  bool isWhole = argument == "integer" || argument == "smallint";
  return (isWhole && (parameter == "bigint" || parameter == "integer" ||
                      parameter == "numeric" || parameter == float8)) ||
         ((argument == "bigint" || argument == "numeric") &&
          parameter == float8);
}

static unsigned fit(const FunctionSignature &function,
                    ArrayRef<TypeWord> arguments) {
  if (function.parameters[0] == "any")
    return !arguments.empty();
  unsigned score = 1;
  for (auto [i, parameter] : enumerate(function.parameters)) {
    if ((i < arguments.size()) != !parameter.empty())
      return 0;
    if (i >= arguments.size())
      break;
    unsigned one = fit(arguments[i], parameter);
    if (!one)
      return 0;
    score += one;
  }
  return arguments.size() > std::size(function.parameters) ? 0 : score;
}

const FunctionSignature *findFunction(StringRef name,
                                      ArrayRef<TypeWord> arguments) {
  const FunctionSignature *best = nullptr;
  unsigned bestScore = 0, rivals = 0;
  for (const FunctionSignature &function : functions) {
    unsigned score = function.name == name ? fit(function, arguments) : 0;
    if (!score || score < bestScore)
      continue;
    rivals = score == bestScore ? rivals + 1 : 0;
    best = &function;
    bestScore = score;
  }
  return rivals ? nullptr : best;
}

// --- Operators ---------------------------------------------------------------

static bool isText(TypeWord type) {
  return type == "text" || type == "character varying" || type == unknownType;
}

static std::optional<OperatorTypes> findConcatenation(TypeWord left,
                                                      TypeWord right) {
  if (isText(left) && isText(right))
    return OperatorTypes{"text", "text", "text"};
  auto isPlain = [](TypeWord type) {
    return type == "integer" || type == "bigint" || type == "uuid" ||
           type == "numeric" || type == "boolean" || type == "date" ||
           type == timestamptz || type == timestamp || type == float8;
  };
  if (isText(left) && isPlain(right))
    return OperatorTypes{"text", right, "text"};
  if (isPlain(left) && isText(right))
    return OperatorTypes{left, "text", "text"};
  if (left == right && left == "tsvector")
    return OperatorTypes{left, right, left};
  return std::nullopt;
}

/// Numbers of two types are taken for those of the wider one. Whole ones of
/// different sizes have operators of their own.
static std::optional<OperatorTypes> findArithmetic(TypeWord left,
                                                   TypeWord right) {
  auto rank = [](TypeWord type) {
    return StringSwitch<unsigned>(type)
        .Case("integer", 1)
        .Case("bigint", 2)
        .Case("numeric", 3)
        .Case(float8, 4)
        .Default(0);
  };
  unsigned a = rank(left), b = rank(right);
  if (!a || !b)
    return std::nullopt;
  TypeWord wider = a < b ? right : left;
  if (a <= 2 && b <= 2)
    return OperatorTypes{left, right, wider};
  return OperatorTypes{wider, wider, wider};
}

static bool isTime(TypeWord type) {
  return type == timestamptz || type == timestamp;
}

std::optional<OperatorTypes> findOperator(StringRef name, TypeWord left,
                                          TypeWord right) {
  if (name == "||")
    return findConcatenation(left, right);
  if (name == "+" && isTime(left) && right == unknownType)
    return OperatorTypes{left, "interval", left};
  if (name == "+" || name == "-") {
    if (isTime(left) && right == "interval")
      return OperatorTypes{left, right, left};
    if (left == "date" && right == "interval")
      return OperatorTypes{left, right, timestamp};
    if (left == "date" && right == "integer")
      return OperatorTypes{left, right, left};
    if (left == "interval" && right == "interval")
      return OperatorTypes{left, right, left};
    if (name == "+" && left == "interval" && isTime(right))
      return OperatorTypes{left, right, right};
  }
  if (name == "*" && left == "interval" &&
      (right == "integer" || right == float8))
    return OperatorTypes{left, float8, left};
  if (name == "+" || name == "-" || name == "*" || name == "/")
    return findArithmetic(left, right);
  return std::nullopt;
}

// --- Names -------------------------------------------------------------------

/// The words that PostgreSQL 15 quotes, where they are names.
static constexpr StringLiteral keywords =
    " "
    "all analyse analyze and any array as asc asymmetric authorization "
    "between bigint binary bit boolean both case cast char character "
    "check coalesce collate collation column concurrently constraint "
    "create cross current_catalog current_date current_role "
    "current_schema current_time current_timestamp current_user dec "
    "decimal default deferrable desc distinct do else end except exists "
    "extract false fetch float for foreign freeze from full grant "
    "greatest group grouping having ilike in initially inner inout int "
    "integer intersect interval into is isnull join lateral leading least "
    "left like limit localtime localtimestamp national natural nchar none "
    "normalize not notnull null nullif numeric offset on only or order "
    "out outer overlaps overlay placing position precision primary real "
    "references returning right row select session_user setof similar "
    "smallint some substring symmetric table tablesample then time "
    "timestamp to trailing treat trim true union unique user using values "
    "varchar variadic verbose when where window with xmlattributes "
    "xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse "
    "xmlpi xmlroot xmlserialize xmltable ";

std::string printedName(StringRef name) {
  auto isPlain = [](char c) { return isLower(c) || isDigit(c) || c == '_'; };
  if (!name.empty() && all_of(name, isPlain) && !isDigit(name.front()) &&
      !keywords.contains((" " + name + " ").str()))
    return name.str();
  return quoted(name, '"', '"');
}

// --- Types and constants -----------------------------------------------------

TypeWord typeNamed(StringRef written) {
  return StringSwitch<TypeWord>(written.lower())
      .Case("text", "text")
      .Cases("varchar", "character varying", "character varying")
      .Cases("int", "int4", "integer", "integer")
      .Cases("int8", "bigint", "bigint")
      .Cases("int2", "smallint", "smallint")
      .Cases("numeric", "decimal", "numeric")
      .Cases("float8", "double precision", float8)
      .Cases("bool", "boolean", "boolean")
      .Cases("timestamptz", "timestamp with time zone", timestamptz)
      .Cases("timestamp", "timestamp without time zone", timestamp)
      .Case("date", "date")
      .Case("interval", "interval")
      .Case("uuid", "uuid")
      .Case("bytea", "bytea")
      .Case("jsonb", "jsonb")
      .Case("json", "json")
      .Case("tsvector", "tsvector")
      .Case("regconfig", "regconfig")
      .Case("regclass", "regclass")
      .Default("");
}

/// The seconds of `01:30:00`.
static std::optional<unsigned long> secondsOfClock(StringRef text) {
  SmallVector<StringRef, 3> parts;
  text.split(parts, ':');
  unsigned long hours, minutes, seconds;
  if (parts.size() != 3 || parts[0].getAsInteger(10, hours) ||
      parts[1].getAsInteger(10, minutes) ||
      parts[2].getAsInteger(10, seconds) || hours > 100000 || minutes > 59 ||
      seconds > 59)
    return std::nullopt;
  return (hours * 60 + minutes) * 60 + seconds;
}

/// `1 week` is `7 days`, `90 minutes` is `01:30:00`.
static std::optional<std::string> canonicalInterval(StringRef text) {
  unsigned long months = 0, days = 0, seconds = 0;
  SmallVector<StringRef> words;
  text.split(words, ' ', -1, /*KeepEmpty=*/false);
  if (words.empty())
    return std::nullopt;
  if (auto clock = secondsOfClock(words.back())) {
    seconds = *clock;
    words.pop_back();
  }
  if (words.size() % 2)
    return std::nullopt;
  for (size_t i = 0; i < words.size(); i += 2) {
    unsigned long number;
    if (words[i].getAsInteger(10, number) || number > 100000)
      return std::nullopt;
    std::string unit = words[i + 1].lower();
    if (unit.size() > 1 && unit.back() == 's')
      unit.pop_back();
    unsigned long *sum = StringSwitch<unsigned long *>(unit)
                             .Cases("year", "month", "mon", &months)
                             .Cases("week", "day", &days)
                             .Cases("hour", "minute", "min", &seconds)
                             .Cases("second", "sec", &seconds)
                             .Default(nullptr);
    if (!sum)
      return std::nullopt;
    *sum += number * StringSwitch<unsigned long>(unit)
                         .Case("year", 12)
                         .Case("week", 7)
                         .Case("hour", 3600)
                         .Cases("minute", "min", 60)
                         .Default(1);
  }
  std::vector<std::string> parts;
  if (months / 12)
    parts.push_back(counted(months / 12, "year"));
  if (months % 12)
    parts.push_back(counted(months % 12, "mon"));
  if (days)
    parts.push_back(counted(days, "day"));
  auto two = [](unsigned long number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
  };
  if (seconds || parts.empty())
    parts.push_back(two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" +
                    two(seconds % 60));
  return join(parts, " ");
}

std::optional<std::string> constantOf(TypeWord type, StringRef text) {
  if (type == "text" || type == "character varying" || type == "regconfig" ||
      type == "json")
    return text.str();
  if (type == "interval")
    return canonicalInterval(text);
  if (type == "uuid")
    return text.lower();
  if (type == "jsonb")
    return canonicalJson(text);
  if (type == "date")
    return canonicalDate(text, /*time=*/false);
  if (type == "bytea" && !text.contains('\\'))
    return "\\x" + toHex(text, /*LowerCase=*/true);
  return std::nullopt;
}

} // namespace holdfast::sql
