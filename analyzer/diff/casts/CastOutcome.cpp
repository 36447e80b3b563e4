#include "diff/casts/CastOutcome.h"

#include "diff/casts/CastTable.h"
#include "diff/casts/NamedLoss.h"
#include "schema/Connector.h"
#include "source/Counted.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast {

namespace {
/// Both types of a cast.
struct Types {
  Provider provider;
  SizedType from;
  SizedType to;
  std::string target; ///< `` `numeric(5,2)` ``
  Conversion conversion;

  bool isFrom(StringRef list) const { return hasWord(list, from.native->name); }
  bool isTo(StringRef list) const { return hasWord(list, to.native->name); }
};
} // namespace

static void addNamedLoss(const Types &types, CastOutcome &outcome) {
  StringRef loss =
      namedLoss(types.from.native->name, types.to.native->name, types.provider);
  if (loss.empty())
    return;
  outcome.isKnown = true;
  outcome.loss = loss.str();
}

// --- Numbers -----------------------------------------------------------------

/// How many bits an integer has; 0 for any other type.
static unsigned bitsOf(StringRef name) {
  name.consume_front("Unsigned");
  return StringSwitch<unsigned>(name)
      .Case("TinyInt", 8)
      .Cases("SmallInt", "Int2", 16)
      .Case("MediumInt", 24)
      .Cases("Int", "Integer", "Int4", 32)
      .Cases("BigInt", "Int8", 64)
      .Default(0);
}

static bool isUnsigned(const SizedType &type, Provider provider) {
  return type.native->name.starts_with("Unsigned") ||
         (provider == Provider::SQLServer && type.native->name == "TinyInt");
}

/// Digits that an integer can have.
static unsigned digitsOf(unsigned bits, bool isUnsigned) {
  switch (bits) {
  case 8:
    return 3;
  case 16:
    return 5;
  case 24:
    return isUnsigned ? 8 : 7;
  case 32:
    return 10;
  default:
    return isUnsigned ? 20 : 19;
  }
}

/// The significant digits that a floating-point type keeps; 0 for other types.
static unsigned floatDigits(const SizedType &type, Provider provider) {
  StringRef name = type.native->name;
  if (name == "Float" && provider == Provider::SQLServer)
    return type.size.written && type.size.first <= 24 ? 7 : 15;
  return StringSwitch<unsigned>(name)
      .Cases("Real", "Float4", "Float", 7)
      .Cases("DoublePrecision", "Float8", "Double", 15)
      .Default(0);
}

/// Digits before the point of a number that may have any number of them.
static constexpr unsigned manyDigits = 1000;

/// What is known of a number: digits before the point and after it.
struct Digits {
  unsigned whole = 0;
  unsigned fraction = 0;
};

/// Of a type that holds numbers; none for the others.
static std::optional<Digits> digitsOf(const SizedType &type,
                                      Provider provider) {
  if (unsigned bits = bitsOf(type.native->name))
    return Digits{digitsOf(bits, isUnsigned(type, provider)), 0};
  if (type.native->name == "Decimal") {
    bool isOpen = !type.size.written && type.size.first == 0;
    if (isOpen &&
        (provider == Provider::PostgreSQL || provider == Provider::CockroachDB))
      return Digits{manyDigits, manyDigits};
    if (isOpen)
      return Digits{provider == Provider::SQLServer ? 18U : 10U, 0};
    return Digits{type.size.wholeDigits(), type.size.second};
  }
  if (floatDigits(type, provider))
    return Digits{manyDigits, manyDigits};
  return std::nullopt;
}

static bool fitsInteger(const Types &types) {
  unsigned before = bitsOf(types.from.native->name);
  unsigned after = bitsOf(types.to.native->name);
  bool wasUnsigned = isUnsigned(types.from, types.provider);
  bool becomesUnsigned = isUnsigned(types.to, types.provider);
  if (wasUnsigned == becomesUnsigned)
    return before <= after;
  return wasUnsigned && before < after;
}

static CastOutcome toInteger(const Types &types, const Digits &from) {
  CastOutcome outcome{true, "", ""};
  unsigned bits = bitsOf(types.to.native->name);
  bool fits = bitsOf(types.from.native->name)
                  ? fitsInteger(types)
                  : from.whole < digitsOf(bits, false) &&
                        !isUnsigned(types.to, types.provider);
  if (from.fraction > 0)
    outcome.loss = types.provider == Provider::SQLServer
                       ? "be cut to whole numbers"
                       : "be rounded to whole numbers";
  if (!fits)
    outcome.failure = "is out of range for " + types.target;
  return outcome;
}

static CastOutcome toDecimal(const Types &types, const Digits &from,
                             const Digits &to) {
  CastOutcome outcome{true, "", ""};
  // Twice its digits, for numbers that begin with zeros.
  unsigned floating = 2 * floatDigits(types.from, types.provider);
  if ((floating ? floating : from.fraction) > to.fraction)
    outcome.loss = to.fraction == 0
                       ? "be rounded to whole numbers"
                       : "be rounded to " + std::to_string(to.fraction) +
                             (to.fraction == 1 ? " digit" : " digits") +
                             " after the point";
  if (from.whole > to.whole)
    outcome.failure = "is out of range for " + types.target;
  return outcome;
}

static CastOutcome toFloat(const Types &types, const Digits &from) {
  CastOutcome outcome{true, "", ""};
  unsigned kept = floatDigits(types.to, types.provider);
  unsigned had = floatDigits(types.from, types.provider);
  bool isWider = had ? had > kept : from.whole + from.fraction > kept;
  if (isWider)
    outcome.loss = "lose precision beyond " + std::to_string(kept) + " digits";
  else if (from.fraction > 0 && !had)
    outcome.loss = "no longer hold exact decimals";
  if (had > kept)
    outcome.failure = "is out of range for " + types.target;
  return outcome;
}

static CastOutcome ofNumbers(const Types &types) {
  auto from = digitsOf(types.from, types.provider);
  auto to = digitsOf(types.to, types.provider);
  if (!from || !to)
    return {};
  if (bitsOf(types.to.native->name))
    return toInteger(types, *from);
  return floatDigits(types.to, types.provider) ? toFloat(types, *from)
                                               : toDecimal(types, *from, *to);
}

// --- Lengths -----------------------------------------------------------------

static constexpr StringLiteral texts =
    "Text VarChar Char String Citext NChar NVarChar NText TinyText MediumText "
    "LongText";
static constexpr StringLiteral bytes =
    "Binary VarBinary TinyBlob Blob MediumBlob LongBlob";

/// What a type of MySQL without a length holds, in bytes; 0 for other types.
static unsigned capacityOf(StringRef name) {
  return StringSwitch<unsigned>(name)
      .Cases("TinyText", "TinyBlob", 255)
      .Cases("Text", "Blob", 65535)
      .Cases("MediumText", "MediumBlob", 16777215)
      .Default(0);
}

/// The characters that a text or byte type takes; `unlimited` for any number.
static unsigned lengthOf(const SizedType &type, Provider provider) {
  StringRef name = type.native->name;
  if (type.size.written || type.size.first > 0)
    return type.size.first;
  bool isOne =
      name == "Char" || name == "Binary" || name == "NChar" ||
      (provider == Provider::SQLServer && name != "Text" && name != "NText");
  if (isOne)
    return 1;
  unsigned capacity = provider == Provider::MySQL ? capacityOf(name) : 0;
  return capacity ? capacity : TypeSize::unlimited;
}

/// The digits of a second that a time has.
static unsigned secondDigits(const SizedType &type, Provider provider) {
  if (type.size.written || type.size.first > 0)
    return type.size.first;
  if (provider == Provider::MySQL)
    return 0;
  return provider == Provider::SQLServer ? 7 : 6;
}

/// The characters that a value has when it is written as a text, at most.
static unsigned writtenLength(const Types &types) {
  StringRef name = types.from.native->name;
  if (unsigned bits = bitsOf(name)) {
    bool isPositive = isUnsigned(types.from, types.provider);
    return digitsOf(bits, isPositive) + (isPositive ? 0 : 1);
  }
  if (name == "Decimal")
    return digitsOf(types.from, types.provider)->whole == manyDigits
               ? TypeSize::unlimited
               : types.from.size.first + 2;
  constexpr unsigned zoneLength = 7; // ` +05:30`
  unsigned digits = secondDigits(types.from, types.provider);
  unsigned momentLength = 19 + (digits ? digits + 1 : 0);
  return StringSwitch<unsigned>(name)
      .Cases("Real", "Float4", 15)
      .Cases("DoublePrecision", "Float8", "Double", "Float", 24)
      .Cases("Boolean", "Bool", 5)
      .Case("Uuid", 36)
      .Case("Date", 10)
      .Cases("Time", "Timetz", 21)
      .Cases("Timestamp", "DateTime2", momentLength)
      .Case("DateTime", types.provider == Provider::MySQL ? momentLength : 23)
      .Case("SmallDateTime", 19)
      .Cases("Timestamptz", "DateTimeOffset", momentLength + zoneLength)

      .Case("Year", 4)
      .Default(TypeSize::unlimited);
}

static CastOutcome toLength(const Types &types) {
  CastOutcome outcome{true, "", ""};
  bool isSame = (types.isFrom(texts) && types.isTo(texts)) ||
                (types.isFrom(bytes) && types.isTo(bytes));
  unsigned most = lengthOf(types.to, types.provider);
  unsigned had =
      isSame ? lengthOf(types.from, types.provider) : writtenLength(types);
  if (had <= most)
    return outcome;
  bool isInBytes = types.isTo(bytes) || (types.provider == Provider::MySQL &&
                                         capacityOf(types.to.native->name));
  std::string limit = counted(most, isInBytes ? "byte" : "character");
  bool isCut = types.conversion == Conversion::Cast;
  if (isCut)
    outcome.loss = "be cut to " + limit;
  else
    outcome.failure = "is longer than " + limit;
  return outcome;
}

// --- Times -------------------------------------------------------------------

static void addLostDigits(const Types &types, CastOutcome &outcome) {
  StringRef name = types.from.native->name;
  bool isTime = (name.starts_with("Time") || name.starts_with("DateTime")) &&
                types.from.native == types.to.native;
  if (!isTime)
    return;
  outcome.isKnown = true;
  unsigned before = secondDigits(types.from, types.provider);
  unsigned after = secondDigits(types.to, types.provider);
  if (before > after)
    outcome.loss = after == 0 ? "lose fractional seconds"
                              : "lose fractional seconds beyond " +
                                    counted(after, "digit");
}

// --- The rest ----------------------------------------------------------------

/// A text is read as a value of the type: `'abc'` is no number and no date.
static CastOutcome fromText(const Types &types) {
  StringRef name = types.to.native->name;
  bool isNumber = digitsOf(types.to, types.provider).has_value();
  bool isOther = name.starts_with("Date") || name.starts_with("Time") ||
                 hasWord("Year Boolean Bool Uuid Json JsonB Inet", name);
  if (!isNumber && !isOther)
    return {};
  return {true, "", "is not a valid " + types.target};
}

/// MySQL's enums belong to their columns.
static CastOutcome ofMysqlEnum(const ColumnType &from, const ColumnType &to,
                               const std::optional<SizedType> &after) {
  if (!to.values.empty()) // two enums are for those who compare their values
    return from.values.empty()
               ? CastOutcome{true, "", "is not one of the enum's values"}
               : CastOutcome();
  unsigned longest = 0;
  for (const std::string &value : from.values)
    longest = std::max<unsigned>(longest, value.size());
  if (!after || !hasWord(texts, after->native->name))
    return {};
  unsigned most = lengthOf(*after, Provider::MySQL);
  if (longest <= most)
    return {true, "", ""};
  return {true, "", "is longer than " + counted(most, "character")};
}

static CastOutcome outcomeOf(const Types &types) {
  CastOutcome outcome = ofNumbers(types);
  bool hasLength = types.isTo(texts) || types.isTo(bytes);
  bool comparesLength = types.isTo(bytes) ? types.isFrom(bytes) : true;
  if (!outcome.isKnown && hasLength && comparesLength)
    outcome = toLength(types);
  else if (!outcome.isKnown && types.isFrom(texts))
    outcome = fromText(types);
  addLostDigits(types, outcome);
  addNamedLoss(types, outcome);
  return outcome;
}

CastOutcome outcomeOfCast(const ColumnType &from, const ColumnType &to,
                          Provider provider, Conversion conversion) {
  bool converts = provider != Provider::SQLite && provider != Provider::MongoDB;
  if (!converts || !from.arrayDimensions != !to.arrayDimensions)
    return {};
  std::optional<SizedType> before = sizedTypeOf(from, provider);
  std::optional<SizedType> after = sizedTypeOf(to, provider);
  if (provider == Provider::MySQL &&
      (!from.values.empty() || !to.values.empty()))
    return ofMysqlEnum(from, to, after);
  if (!before || !after)
    return {};
  ColumnType element = to;
  element.arrayDimensions = 0;
  return outcomeOf({provider, *before, *after,
                    "`" + spelling(element, provider) + "`", conversion});
}

CastOutcome outcomeOfCut(const ColumnType &from, unsigned kept,
                         Provider provider) {
  std::optional<SizedType> type = sizedTypeOf(from, provider);
  if (!type || from.arrayDimensions || !hasWord(texts, type->native->name))
    return {};
  if (lengthOf(*type, provider) <= kept)
    return {true, "", ""};
  return {true, "be cut to " + counted(kept, "character"), ""};
}

} // namespace holdfast
