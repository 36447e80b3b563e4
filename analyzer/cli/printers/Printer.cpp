#include "cli/printers/Printer.h"

using namespace llvm;

namespace holdfast::cli {

static constexpr Format knownFormats[] = {
    {"text", makeTextPrinter},
    {"short", makeShortPrinter, /*showsEdits=*/false},
    {"json", makeJsonPrinter},
    {"github", makeGitHubPrinter},
    {"sarif", makeSarifPrinter},
    {"gitlab", makeGitLabPrinter, /*showsEdits=*/false},
    {"rdjsonl", makeRdjsonPrinter},
    {"checkstyle", makeCheckstylePrinter, /*showsEdits=*/false},
    {"junit", makeJUnitPrinter},
    {"markdown", makeMarkdownPrinter},
};

ArrayRef<Format> formats() { return knownFormats; }

const Format *findFormat(StringRef name) {
  for (const Format &format : knownFormats)
    if (format.name == name)
      return &format;
  return nullptr;
}

} // namespace holdfast::cli
