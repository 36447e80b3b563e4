#include "cli/printers/Printer.h"
#include "cli/printers/UnreportedText.h"
#include "cli/printers/XmlText.h"

#include "source/Printable.h"
#include "source/SourceFile.h"

#include "llvm/ADT/MapVector.h"

using namespace llvm;

namespace holdfast::cli {

namespace {

/// Checkstyle's XML, which Jenkins (warnings-ng) and many others read. Columns
/// count UTF-16 code units from 1. Files stand together, in the order of their
/// first finding.
class CheckstylePrinter final : public Printer {
public:
  explicit CheckstylePrinter(raw_ostream &out) : out(out) {}

  void begin(size_t) override {
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<checkstyle version=\"10.0\">\n";
  }

  void print(const Report &report) override {
    MapVector<StringRef, std::vector<const Diagnostic *>> files;
    StringRef own = report.schemaFiles.empty()
                        ? StringRef(report.id)
                        : StringRef(report.schemaFiles.front());
    if (report.failed())
      files[own];
    for (const Diagnostic &diagnostic : report.diagnostics)
      files[diagnostic.span ? diagnostic.span.file->path() : own].push_back(
          &diagnostic);
    printUnreported(report);
    for (const auto &[path, diagnostics] : files) {
      out << "  <file name=\"" << xmlText(report.repositoryFile(path))
          << "\">\n";
      if (report.failed() && path == own)
        printError({1, 1}, "error", "could not be checked: " + report.error,
                   "holdfast");
      for (const Diagnostic *diagnostic : diagnostics)
        printDiagnostic(report, *diagnostic);
      out << "  </file>\n";
    }
  }

  void end() override { out << "</checkstyle>\n"; }

private:
  struct Place {
    uint32_t line, column; ///< from 1
  };

  static Place placeOf(Span span) {
    if (!span)
      return {1, 1};
    const LineIndex &lines = span.file->lines();
    Position begin = lines.position(span.range.begin);
    StringRef text = span.file->text();
    Range line = lines.lineRange(text, begin.line);
    return {begin.line + 1,
            utf16Column(text.slice(line.begin, line.end), begin.column) + 1};
  }

  /// What the format has no elements for, as comments.
  void printUnreported(const Report &report) {
    std::string text = describeUnreported(report, /*fromTop=*/true);
    if (!text.empty())
      printComment(report.id + ": " + text);
    for (const AcceptedFinding &finding : report.unreported.accepted)
      printComment("accepted: " + finding.diagnostic.rule->id.str() + ": " +
                   finding.diagnostic.message +
                   (finding.reason.empty() ? "" : ": " + finding.reason));
  }

  void printComment(StringRef text) {
    std::string shown = xmlText(printable(text));
    // Two of them would end the comment.
    for (size_t at; (at = shown.find("--")) != std::string::npos;)
      shown.replace(at, 2, "- ");
    out << "  <!-- " << shown << " -->\n";
  }

  void printDiagnostic(const Report &report, const Diagnostic &diagnostic) {
    std::string message = diagnostic.message;
    for (const Note &note : diagnostic.notes) {
      message += "\n" + note.message;
      if (note.span)
        message += " (" + report.repositoryPlace(note.span) + ")";
    }
    printError(placeOf(diagnostic.span), spelling(diagnostic.severity), message,
               "holdfast." + diagnostic.rule->id);
  }

  void printError(Place place, StringRef severity, StringRef message,
                  const Twine &source) {
    out << "    <error line=\"" << place.line << "\" column=\"" << place.column
        << "\" severity=\"" << severity << "\" message=\"" << xmlText(message)
        << "\" source=\"" << source << "\"/>\n";
  }

  raw_ostream &out;
};

} // namespace

std::unique_ptr<Printer> makeCheckstylePrinter(raw_ostream &out,
                                               const OutputStyle &) {
  return std::make_unique<CheckstylePrinter>(out);
}

} // namespace holdfast::cli
