#include "cli/printers/Printer.h"
#include "cli/printers/XmlText.h"

#include "source/SourceFile.h"

using namespace llvm;

namespace holdfast::cli {

namespace {

/// JUnit's XML: a suite for each project, and in it a case for each finding.
/// Errors fail it, what is accepted is skipped with its reason, and the rest
/// passes with a word. A project without findings has one case that passes, as
/// some readers take an empty suite for a mistake.
class JUnitPrinter final : public Printer {
public:
  explicit JUnitPrinter(raw_ostream &out) : out(out) {}

  void begin(size_t) override {
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<testsuites name=\"holdfast\">\n";
  }

  void print(const Report &report) override {
    ArrayRef<AcceptedFinding> accepted = report.unreported.accepted;
    size_t cases = report.diagnostics.size() + accepted.size();
    bool isSingle = cases == 0;
    out << "  <testsuite name=\"" << xmlText(report.id) << "\" tests=\""
        << cases + isSingle << "\" failures=\"" << report.counts().errors
        << "\" errors=\"" << report.failed() << "\" skipped=\""
        << accepted.size() << "\">\n";
    if (isSingle)
      printWhole(report);
    for (const Diagnostic &diagnostic : report.diagnostics)
      printCase(report, diagnostic, [&] { printFinding(report, diagnostic); });
    for (const AcceptedFinding &finding : accepted)
      printCase(report, finding.diagnostic, [&] {
        out << "      <skipped message=\""
            << xmlText("accepted: " + finding.reason) << "\"/>\n";
      });
    out << "  </testsuite>\n";
  }

  void end() override { out << "</testsuites>\n"; }

private:
  void printWhole(const Report &report) {
    out << "    <testcase name=\"check\" classname=\"" << xmlText(report.id)
        << "\"";
    if (!report.failed()) {
      out << "/>\n";
      return;
    }
    out << ">\n      <error message=\"" << xmlText(report.error)
        << "\"/>\n    </testcase>\n";
  }

  void printCase(const Report &report, const Diagnostic &diagnostic,
                 function_ref<void()> content) {
    out << "    <testcase name=\""
        << xmlText((diagnostic.rule->id + ": " + diagnostic.message).str())
        << "\" classname=\"" << xmlText(report.id) << "\"";
    if (diagnostic.span)
      out << " file=\""
          << xmlText(report.repositoryFile(diagnostic.span.file->path()))
          << "\" line=\""
          << diagnostic.span.file->lines().lineOf(diagnostic.span.range.begin) +
                 1
          << "\"";
    out << ">\n";
    content();
    out << "    </testcase>\n";
  }

  void printFinding(const Report &report, const Diagnostic &diagnostic) {
    std::string text;
    if (diagnostic.span)
      text = report.repositoryPlace(diagnostic.span) + ": ";
    text += (spelling(diagnostic.severity) + ": " + diagnostic.message).str();
    for (const Note &note : diagnostic.notes) {
      text += "\nnote: " + note.message;
      if (note.span)
        text += " (" + report.repositoryPlace(note.span) + ")";
    }
    for (const Fix &fix : diagnostic.fixes)
      text += "\nfix: " + fix.title;
    bool fails = diagnostic.severity == Severity::Error;
    if (fails)
      out << "      <failure type=\"" << diagnostic.rule->id << "\" message=\""
          << xmlText(diagnostic.message) << "\">" << xmlText(text)
          << "</failure>\n";
    else
      out << "      <system-out>" << xmlText(text) << "</system-out>\n";
  }

  raw_ostream &out;
};

} // namespace

std::unique_ptr<Printer> makeJUnitPrinter(raw_ostream &out,
                                          const OutputStyle &) {
  return std::make_unique<JUnitPrinter>(out);
}

} // namespace holdfast::cli
