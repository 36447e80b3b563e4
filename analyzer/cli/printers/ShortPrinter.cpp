#include "cli/printers/Printer.h"

#include "source/Printable.h"
#include "source/SourceFile.h"

using namespace llvm;

namespace holdfast::cli {

namespace {

/// A line a finding, in the form of compilers, which editors and `grep -n`
/// know: `file:line:column: severity: message [rule]`. Nothing else is printed,
/// and the order is that of the files.
class ShortPrinter final : public Printer {
public:
  explicit ShortPrinter(raw_ostream &out) : out(out) {}

  void begin(size_t count) override { projects = count; }

  void print(const Report &report) override {
    if (report.failed() && projects > 1)
      out << printable(report.id) << ":1:1: error: "
          << printable("could not be checked: " + report.error) << '\n';
    for (const Diagnostic &diagnostic : report.diagnostics)
      print(report, diagnostic);
  }

private:
  void print(const Report &report, const Diagnostic &diagnostic) {
    StringRef path = report.id;
    Position place;
    if (const SourceFile *file = diagnostic.span.file) {
      path = file->path();
      place = file->lines().position(diagnostic.span.range.begin);
    }
    out << printable(path) << ':' << place.line + 1 << ':' << place.column + 1
        << ": " << spelling(diagnostic.severity) << ": "
        << printable(diagnostic.message) << " [" << diagnostic.rule->id
        << "]\n";
  }

  raw_ostream &out;
  size_t projects = 0;
};

} // namespace

std::unique_ptr<Printer> makeShortPrinter(raw_ostream &out,
                                          const OutputStyle &) {
  return std::make_unique<ShortPrinter>(out);
}

} // namespace holdfast::cli
