#include "source/ShellQuote.h"

using namespace llvm;

namespace holdfast {

std::string singleQuoted(StringRef text) {
  std::string quoted = "'";
  for (char c : text)
    if (c == '\'')
      quoted += "'\\''";
    else
      quoted += c;
  return quoted + "'";
}

} // namespace holdfast
