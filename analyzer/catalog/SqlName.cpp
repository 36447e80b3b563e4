#include "catalog/SqlName.h"
#include "schema/Connector.h"

using namespace llvm;

namespace holdfast {

std::string quoted(StringRef text, char open, char close) {
  std::string result(1, open);
  for (char c : text)
    result.append(c == close ? 2 : 1, c);
  return result + close;
}

std::string quotedName(StringRef name, Provider provider) {
  const Connector &connector = connectorOf(provider);
  return quoted(name, connector.openQuote, connector.closeQuote);
}

std::string qualifiedName(StringRef schema, StringRef name, Provider provider) {
  std::string text = quotedName(name, provider);
  return schema.empty() ? text : quotedName(schema, provider) + "." + text;
}

std::string quotedList(ArrayRef<std::string> names, Provider provider) {
  std::string text;
  for (const std::string &name : names)
    text += (text.empty() ? "(" : ", ") + quotedName(name, provider);
  return text + ")";
}

std::string stringLiteral(StringRef text, Provider provider) {
  bool escapes = connectorOf(provider).backslashEscapes;
  std::string value = "'";
  for (char c : text)
    value.append(c == '\'' || (escapes && c == '\\') ? 2 : 1, c);
  return value + "'";
}

} // namespace holdfast
