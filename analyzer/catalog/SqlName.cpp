#include "catalog/SqlName.h"

using namespace llvm;

namespace holdfast {

std::string quoted(StringRef text, char open, char close) {
  std::string result(1, open);
  for (char c : text)
    result.append(c == close ? 2 : 1, c);
  return result + close;
}

std::string quotedName(StringRef name, Provider provider) {
  if (provider == Provider::MySQL)
    return quoted(name, '`', '`');
  if (provider == Provider::SQLServer)
    return quoted(name, '[', ']');
  return quoted(name, '"', '"');
}

} // namespace holdfast
