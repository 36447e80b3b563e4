#include "catalog/PostgresValues.h"
#include "catalog/PrismaNames.h"
#include "catalog/RenderPrisma.h"
#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static std::string generated(StringRef expression) {
  return "@default(dbgenerated(" + quoteString(expression) + "))";
}

/// The strings of `ARRAY['a', 'it''s']`; nothing for any other expression.
static std::optional<std::vector<std::string>> arrayStrings(StringRef text) {
  std::vector<std::string> values;
  if (!text.consume_front_insensitive("array[") || !text.consume_back("]"))
    return std::nullopt;
  while (!(text = text.ltrim(", ")).empty()) {
    if (!text.consume_front("'"))
      return std::nullopt;
    std::string value;
    for (;;) {
      size_t quote = text.find('\'');
      if (quote == StringRef::npos)
        return std::nullopt;
      value += text.take_front(quote);
      text = text.drop_front(quote + 1);
      if (!text.consume_front("'"))
        break;
      value += '\'';
    }
    values.push_back(std::move(value));
    // `'a'::text`, and one with two words at most.
    if (text.consume_front("::"))
      text = text.drop_while([](char c) { return c != ','; });
  }
  return values;
}

/// A constant of the type: an enum's value by its name in the schema, a string
/// or number otherwise; empty where the schema cannot say it.
static std::string constant(StringRef value, const PrismaDefaultType &type) {
  if (type.enumeration) {
    for (const EnumValue &candidate : type.enumeration->values)
      if (candidate.databaseName == value)
        return candidate.name.str();
    return "";
  }
  if (type.newEnum)
    return prismaIdentifier(value);
  if (type.name == "String" || type.name == "Json")
    return quoteString(value);
  if (type.name == "Boolean")
    return value == "1" || value == "true" ? "true" : "false";
  if (type.name == "DateTime" || type.name == "Bytes" ||
      type.name.starts_with("Unsupported"))
    return "";
  return value.str();
}

static std::string listDefault(const ColumnDefault &value,
                               const PrismaDefaultType &type) {
  if (value.text == "{}")
    return "@default([])";
  std::vector<std::string> constants;
  auto elements = arrayStrings(value.text);
  if (!elements)
    elements = arrayElements(value.text);
  if (!elements)
    return "";
  for (StringRef text : *elements)
    constants.push_back(constant(text, type));
  if (constants.empty() || is_contained(constants, ""))
    return "";
  return "@default([" + join(constants, ", ") + "])";
}

std::string defaultAttribute(const Column &column,
                             const PrismaDefaultType &type, Provider provider) {
  const Connector &connector = connectorOf(provider);
  using Kind = ColumnDefault::Kind;
  if (!column.defaultValue ||
      (column.generated && !connector.generatedAreDefaults))
    return "";
  const ColumnDefault &value = *column.defaultValue;
  if (value.kind == Kind::Now)
    return "@default(now())";
  if (value.kind == Kind::Sequence)
    return connector.numbersByRowId && value.text != rowIdDefault
               ? "@default(sequence())"
               : "@default(autoincrement())";
  if (column.type.arrayDimensions)
    return listDefault(value, type);
  if (value.kind == Kind::Expression) {
    StringRef text = value.stored.empty() ? value.text : value.stored;
    // Whatever were written would differ from the constant that Prisma reads.
    if (connector.readsTextDefaults &&
        (type.name == "String" || type.name == "Json"))
      return "@default(dbgenerated())";
    // Prisma adds no parentheses.
    bool isBare = connector.parenthesizesDefaults && !text.starts_with("(");
    return generated(isBare ? ("(" + text + ")").str() : text.str());
  }
  std::string text = constant(value.text, type);
  return text.empty() ? generated("'" + value.text + "'")
                      : "@default(" + text + ")";
}

} // namespace holdfast
