#include "cli/printers/WorkflowCommand.h"

#include "source/Printable.h"

using namespace llvm;

namespace holdfast::cli {

static std::string escape(StringRef text, bool isProperty) {
  std::string result;
  for (char c : printable(text)) {
    if (c == '%')
      result += "%25";
    else if (isProperty && c == ':')
      result += "%3A";
    else if (isProperty && c == ',')
      result += "%2C";
    else
      result += c;
  }
  return result;
}

std::string escapeCommandData(StringRef text) {
  return escape(text, /*isProperty=*/false);
}

std::string escapeCommandProperty(StringRef text) {
  return escape(text, /*isProperty=*/true);
}

} // namespace holdfast::cli
