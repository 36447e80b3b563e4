#include "cli/printers/DataText.h"

#include "source/Printable.h"

using namespace llvm;

namespace holdfast::cli {

void printData(raw_ostream &out, StringRef text) {
  if (!out.is_displayed()) {
    out << text;
    return;
  }
  while (!text.empty()) {
    StringRef line = text.take_until([](char c) { return c == '\n'; });
    text = text.drop_front(line.size());
    StringRef end = line.ends_with("\r") ? "\r" : "";
    out << visible(line.drop_back(end.size())) << end;
    if (text.consume_front("\n"))
      out << '\n';
  }
}

} // namespace holdfast::cli
