#include "source/ShellQuote.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

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

std::string shellWord(StringRef text) {
  bool isPlain = !text.empty() && all_of(text, [](char c) {
    return isAlnum(c) || StringRef("_./:@=,+-").contains(c);
  });
  return isPlain ? text.str() : singleQuoted(text);
}

} // namespace holdfast
