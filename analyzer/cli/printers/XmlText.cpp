#include "cli/printers/XmlText.h"

#include "source/Printable.h"
#include "source/Redact.h"

#include "llvm/ADT/SmallVector.h"

using namespace llvm;

namespace holdfast::cli {

std::string xmlText(StringRef text) {
  std::string redacted = redactSecrets(text), result;
  SmallVector<StringRef> lines;
  StringRef(redacted).split(lines, '\n');
  for (size_t i = 0; i < lines.size(); ++i) {
    // A raw newline in an attribute would be read as a blank.
    if (i)
      result += "&#10;";
    for (char c : visible(lines[i])) {
      if (c == '&')
        result += "&amp;";
      else if (c == '<')
        result += "&lt;";
      else if (c == '>')
        result += "&gt;";
      else if (c == '"')
        result += "&quot;";
      else if (c == '\t')
        result += "&#9;";
      else
        result += c;
    }
  }
  return result;
}

} // namespace holdfast::cli
