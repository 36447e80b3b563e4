#include "catalog/SqlType.h"

#include "catalog/SqlName.h"
#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether the name means the same without quotes.
static bool isPlain(StringRef name, Provider provider) {
  bool folds = connectorOf(provider).foldsNames;
  return !name.empty() && !isDigit(name.front()) && all_of(name, [&](char c) {
    return isAlnum(c) ? !folds || !isUpper(c) : c == '_';
  });
}

static std::string nameOf(StringRef name, Provider provider) {
  return isPlain(name, provider) ? name.str() : quotedName(name, provider);
}

/// A type of the server's own may be of several words, have a name in quotes
/// where that is how it is called (`"char"`), or none (SQLite).
static bool isOwnType(StringRef name, Provider provider) {
  return name.empty() || name == "\"char\"" ||
         all_of(split(name, ' '),
                [&](StringRef word) { return isPlain(word, provider); });
}

/// What an argument of a type can be: a number, a word, a short list of them.
static bool isArgument(StringRef text) {
  return all_of(text, [](char c) {
    return isAlnum(c) || StringRef("_ .+-").contains(c);
  });
}

/// `(10,2)[]`
static std::string afterName(const ColumnType &type, Provider provider) {
  auto words = map_range(type.arguments, [&](const std::string &argument) {
    return isArgument(argument) ? argument : quotedName(argument, provider);
  });
  std::string text = type.arguments.empty() ? "" : "(" + join(words, ",") + ")";
  return text + (type.arrayDimensions ? "[]" : "");
}

std::string sqlType(const ColumnType &type, Provider provider) {
  bool isPlainType = type.schema.empty() ? isOwnType(type.name, provider)
                                         : isPlain(type.schema, provider) &&
                                               isPlain(type.name, provider);
  if (isPlainType && all_of(type.arguments, isArgument))
    return spelling(type, provider);
  std::string schema =
      type.schema.empty() ? "" : nameOf(type.schema, provider) + ".";
  return schema + nameOf(type.name, provider) + afterName(type, provider);
}

std::string quotedSqlType(const ColumnType &type, Provider provider,
                          StringRef usualSchema) {
  if (type.schema.empty())
    return sqlType(type, provider);
  StringRef schema = type.schema == usualSchema ? "" : StringRef(type.schema);
  return qualifiedName(schema, type.name, provider) + afterName(type, provider);
}

/// Whether the text is balanced and has nothing that ends a statement or begins
/// a comment.
static bool isTypeText(StringRef text) {
  int depth = 0;
  char quote = 0;
  for (char c : text) {
    if (c == '\n' || c == '\r' || c == '\0')
      return false;
    if (quote) {
      quote = c == quote ? 0 : quote;
      continue;
    }
    if (c == '"' || c == '\'' || c == '`')
      quote = c;
    depth += (c == '(') - (c == ')');
    if (depth < 0 || c == ';')
      return false;
  }
  return !quote && depth == 0 && !text.contains("--") && !text.contains("/*");
}

std::string sqlTypeOfText(StringRef text, Provider provider) {
  return isTypeText(text) ? text.str() : quotedName(text, provider);
}

} // namespace holdfast
