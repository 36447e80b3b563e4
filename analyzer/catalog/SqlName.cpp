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

} // namespace holdfast
