#include "diff/DefaultValue.h"

#include "catalog/PostgresValues.h"
#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Base64.h"

using namespace llvm;

namespace holdfast {

using Kind = ColumnDefault::Kind;

bool countsByItself(const Column &column) {
  return column.defaultValue && column.defaultValue->kind == Kind::Sequence;
}

static bool isRowId(const ColumnDefault &value) {
  return value.kind == Kind::Sequence && value.text == rowIdDefault;
}

/// Whether a column of the type has the values true and false. Types that also
/// hold numbers do with the argument 1 (MySQL's `tinyint(1)`).
static bool isBoolean(StringRef name, const ColumnType &type,
                      Provider provider) {
  const NativeType *native = connectorOf(provider).findCatalogType(name);
  if (!native || !(native->scalars & only(Scalar::Boolean)))
    return false;
  return name == "bit" ||
         (type.arguments.size() == 1 && type.arguments[0] == "1");
}

ConstantKind constantKind(const ColumnType &type, Provider provider) {
  std::string name = StringRef(type.name).lower();
  StringRef word = StringRef(name).split(' ').first;
  if (isBoolean(name, type, provider))
    return ConstantKind::Boolean;
  return StringSwitch<ConstantKind>(word)
      .Cases("smallint", "integer", "bigint", "int", "tinyint", "mediumint",
             ConstantKind::Integer)
      .Cases("int2", "int4", "int8", "oid", "year", ConstantKind::Integer)
      .Cases("numeric", "decimal", "real", "double", "float", "money",
             ConstantKind::Decimal)
      .Cases("float4", "float8", "smallmoney", ConstantKind::Decimal)
      .Cases("boolean", "bool", ConstantKind::Boolean)
      .Cases("json", "jsonb", ConstantKind::Json)
      .Cases("timestamp", "date", "time", "datetime", "datetime2",
             ConstantKind::DateTime)
      .Cases("timestamptz", "timetz", "datetimeoffset", "smalldatetime",
             ConstantKind::DateTime)
      .Cases("bytea", "bytes", "blob", "longblob", "varbinary", "binary",
             ConstantKind::Bytes)
      .Cases("tinyblob", "mediumblob", "image", ConstantKind::Bytes)
      .Default(ConstantKind::Text);
}

/// One element of `ARRAY[…]`, taken off the front of `rest`, without its quotes
/// and its cast.
static std::string takeElement(StringRef &rest) {
  std::string value;
  // `('-1'::integer)::bigint`
  if (rest.starts_with("(")) {
    StringRef inside = rest.drop_front().take_until(
        [](char c) { return c == ')' || c == ','; });
    rest = rest.drop_front(inside.size() + 1);
    rest.consume_front(")");
    value = takeElement(inside);
  } else if (rest.consume_front("'")) {
    while (!rest.empty()) {
      value += rest.take_until([](char c) { return c == '\''; });
      rest = rest.drop_until([](char c) { return c == '\''; }).drop_front();
      if (!rest.consume_front("'"))
        break;
      value += '\'';
    }
  } else {
    value = rest.take_until([](char c) { return c == ',' || c == ':'; })
                .trim()
                .str();
    rest = rest.drop_until([](char c) { return c == ',' || c == ':'; });
  }
  // A cast, whose type may have arguments.
  unsigned depth = 0;
  while (!rest.empty() && (depth || rest.front() != ',')) {
    depth += rest.front() == '(';
    depth -= rest.front() == ')' && depth;
    rest = rest.drop_front();
  }
  return value;
}

std::optional<std::vector<std::string>>
listElements(const ColumnDefault &value) {
  StringRef text = value.text;
  if (value.kind == Kind::Literal)
    return arrayElements(text);
  if (value.kind != Kind::Expression ||
      !text.consume_front_insensitive("array["))
    return std::nullopt;
  text = text.rtrim();
  if (!text.consume_back("]"))
    return std::nullopt;
  std::vector<std::string> elements;
  while (!(text = text.ltrim(", \n")).empty())
    elements.push_back(takeElement(text));
  return elements;
}

static bool sameJson(StringRef from, StringRef to) {
  auto before = canonicalJson(from), after = canonicalJson(to);
  // What is no JSON cannot be compared, and Prisma leaves it.
  return !before || !after || *before == *after;
}

/// Digits without the zeros that do not count.
static StringRef significant(StringRef digits) {
  digits.consume_front("+");
  return digits.contains('.') ? digits.rtrim('0').rtrim('.') : digits;
}

static bool sameConstant(StringRef from, ConstantKind fromKind, StringRef to,
                         ConstantKind toKind) {
  auto isText = [](ConstantKind kind) {
    return kind == ConstantKind::Text || kind == ConstantKind::Json;
  };
  if ((fromKind == ConstantKind::Json || toKind == ConstantKind::Json) &&
      isText(fromKind) && isText(toKind))
    return sameJson(from, to);
  if (fromKind != toKind)
    return false;
  // MySQL and SQL Server keep them as numbers.
  auto isTrue = [](StringRef text) { return text == "1" || text == "true"; };
  auto isFalse = [](StringRef text) { return text == "0" || text == "false"; };
  if (fromKind == ConstantKind::Boolean)
    return from == to || (isTrue(from) && isTrue(to)) ||
           (isFalse(from) && isFalse(to));
  return fromKind == ConstantKind::Decimal
             ? significant(from) == significant(to)
             : from == to;
}

/// Whether Prisma can read the elements of a list in a database of PostgreSQL,
/// which casts numbers that are not of the type, and writes negative ones in
/// quotes: `ARRAY[('-1'::integer)::bigint]`.
static bool isReadable(const std::vector<std::string> &elements,
                       const ColumnType &type) {
  StringRef name = type.name;
  if (name == "bigint" || name == "smallint" || name == "oid")
    return elements.empty();
  bool isFloat =
      name == "double precision" || name == "real" || name == "money";
  return none_of(elements, [&](StringRef element) {
    return element.starts_with("-") &&
           (isFloat || (name == "numeric" && !element.contains('.')));
  });
}

static bool sameLists(const std::vector<std::string> &from,
                      ConstantKind fromKind, const std::vector<std::string> &to,
                      ConstantKind toKind) {
  if (from.size() != to.size())
    return false;
  if (fromKind == ConstantKind::DateTime || toKind == ConstantKind::DateTime)
    return true;
  return all_of(zip_equal(from, to), [&](const auto &elements) {
    return sameConstant(std::get<0>(elements), fromKind, std::get<1>(elements),
                        toKind);
  });
}

/// The bytes of a constant: a schema has them in base64, a database in
/// hexadecimal.
static std::string bytesOf(StringRef text, bool isOfSchema) {
  std::string out;
  std::vector<char> decoded;
  if (isOfSchema) {
    if (!errorToBool(decodeBase64(text, decoded)))
      return {decoded.begin(), decoded.end()};
    out = text.str();
  } else if (text.consume_front("\\x") || text.consume_front("0x")) {
    tryGetFromHex(text, out);
  } else {
    out = text.str();
  }
  return out;
}

/// Without white space and parentheses around the whole.
static StringRef bare(StringRef text) {
  for (text = text.trim(); text.starts_with("(") && text.ends_with(")");
       text = text.drop_front().drop_back().trim()) {
    // `(a) + (b)` is not wrapped.
    unsigned depth = 0;
    for (size_t i = 0; i + 1 < text.size(); ++i) {
      depth += text[i] == '(';
      depth -= text[i] == ')' && depth;
      if (!depth)
        return text;
    }
  }
  return text;
}

/// The words of an expression as MySQL leaves them, which prints no blanks that
/// it does not need and names the character set of each text.
static std::string withoutBlanks(StringRef text) {
  std::string out;
  while (!text.empty()) {
    if (text.consume_front("_utf8mb4"))
      continue;
    char c = text.front();
    size_t length = 1;
    if (c == '\'' || c == '"' || c == '`')
      length = std::min(text.find(c, 1), text.size() - 1) + 1;
    if (!isSpace(c))
      out += text.take_front(length);
    text = text.drop_front(length);
  }
  return out;
}

static std::string wrapped(const ColumnDefault &value, const Catalog &catalog) {
  StringRef text = value.text;
  bool isAsWritten = catalog.ofPrismaSchema || text.starts_with("(");
  return withoutBlanks(isAsWritten ? text.str() : ("(" + text + ")").str());
}

/// Prisma compares the text that a server keeps with that of the schema. Where
/// it is not known how the server spells it, what may be the same is.
static bool sameExpression(const ColumnDefault &from, const ColumnDefault &to,
                           const Pairs &pairs) {
  if (pairs.facts.wrapsExpressions)
    return StringRef(wrapped(from, pairs.from))
        .equals_insensitive(wrapped(to, pairs.to));
  auto isKnown = [&](const ColumnDefault &value, const Catalog &catalog) {
    return !pairs.facts.readsPrintedExpressions || catalog.ofPrismaSchema ||
           !value.stored.empty();
  };
  auto textOf = [](const ColumnDefault &value) {
    return StringRef(value.stored.empty() ? value.text : value.stored);
  };
  if (isKnown(from, pairs.from) && isKnown(to, pairs.to))
    return textOf(from).equals_insensitive(textOf(to));
  return bare(from.text).equals_insensitive(bare(to.text));
}

/// What Prisma reads into a default of SQLite by the type of its column: a text
/// is a constant, be it an expression; bytes are none; `datetime('now')` is the
/// time. Nothing where the kinds decide.
static std::optional<bool> sameByType(const ColumnDefault &before,
                                      ConstantKind kind,
                                      const ColumnDefault &after) {
  bool isText = kind == ConstantKind::Text || kind == ConstantKind::Json;
  if (isText && before.kind == Kind::Expression)
    return after.kind == Kind::Literal && before.text == after.text;
  if (kind == ConstantKind::Bytes && before.kind == Kind::Literal)
    return after.kind == Kind::Expression &&
           "'" + before.text + "'" == after.text;
  if (kind != ConstantKind::DateTime || before.kind != Kind::Expression)
    return std::nullopt;
  std::string text = withoutBlanks(StringRef(before.text).lower());
  if (text == "datetime('now')" || text == "datetime('now','localtime')")
    return after.kind == Kind::Now;
  return std::nullopt;
}

/// Both columns have a default, and neither counts by itself.
static bool valuesMatch(const Column &from, const Column &to,
                        const Pairs &pairs) {
  Provider provider = pairs.to.provider;
  const ColumnDefault &before = *from.defaultValue, &after = *to.defaultValue;
  ConstantKind fromKind = constantKind(from.type, provider);
  ConstantKind toKind = constantKind(to.type, provider);
  auto fromList =
      from.type.arrayDimensions ? listElements(before) : std::nullopt;
  auto toList = to.type.arrayDimensions ? listElements(after) : std::nullopt;
  bool dateTime =
      fromKind == ConstantKind::DateTime || toKind == ConstantKind::DateTime;
  if (fromList && before.kind == Kind::Expression &&
      pairs.facts.readsListsByElement && !pairs.from.ofPrismaSchema &&
      !isReadable(*fromList, from.type))
    return false;
  if (fromList && toList)
    return sameLists(*fromList, fromKind, *toList, toKind);
  if (dateTime && (fromList || toList))
    return before.kind == Kind::Expression && after.kind == Kind::Expression;
  // Prisma does not compare points in time.
  if ((fromKind == ConstantKind::DateTime && before.kind == Kind::Literal) ||
      (toKind == ConstantKind::DateTime && after.kind == Kind::Literal))
    return true;
  if (pairs.facts.readsDefaultsByType && !pairs.from.ofPrismaSchema)
    if (auto same = sameByType(before, fromKind, after))
      return *same;
  if (before.kind != after.kind || fromList || toList)
    return false;
  if (before.kind == Kind::Now)
    return true;
  // A snapshot does not tell how it is called.
  bool sameNames = before.constraint == after.constraint ||
                   from.origin.kind == Origin::Kind::Snapshot ||
                   to.origin.kind == Origin::Kind::Snapshot;
  if (before.kind == Kind::Expression)
    return sameNames && sameExpression(before, after, pairs);
  if (fromKind == ConstantKind::Bytes && toKind == ConstantKind::Bytes)
    return sameNames && bytesOf(before.text, pairs.from.ofPrismaSchema) ==
                            bytesOf(after.text, pairs.to.ofPrismaSchema);
  return sameNames && sameConstant(before.text, fromKind, after.text, toKind);
}

/// What Prisma sees of it.
static const std::optional<ColumnDefault> &visibleDefault(const Column &column,
                                                          Provider provider) {
  static const std::optional<ColumnDefault> none;
  return column.generated && !connectorOf(provider).generatedAreDefaults
             ? none
             : column.defaultValue;
}

bool defaultsMatch(const Column &from, const Column &to, const Pairs &pairs) {
  Provider provider = pairs.to.provider;
  if (pairs.facts.ignoresJsonDefaults &&
      (constantKind(from.type, provider) == ConstantKind::Json ||
       constantKind(to.type, provider) == ConstantKind::Json))
    return true;
  if (to.unspecifiedDefault)
    return true;
  const auto &before = visibleDefault(from, provider);
  const auto &after = visibleDefault(to, provider);
  if (before && after && isRowId(*before) && isRowId(*after))
    return true;
  if ((before && isRowId(*before)) || (after && isRowId(*after)))
    return false;
  // Sequences come and go with `autoincrement`.
  if (countsByItself(to))
    return true;
  if (countsByItself(from))
    return !after;
  if (from.unspecifiedDefault)
    return false;
  if (!before || !after)
    return !before && !after;
  return valuesMatch(from, to, pairs);
}

} // namespace holdfast
