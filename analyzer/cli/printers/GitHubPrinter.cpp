#include "cli/printers/Printer.h"

#include "source/SourceFile.h"

using namespace llvm;

namespace holdfast::cli {

namespace {

/// Workflow commands of GitHub Actions, which show findings in the pull
/// request. They know one place a finding, so notes become lines of the text.
class GitHubPrinter final : public Printer {
public:
  explicit GitHubPrinter(raw_ostream &out) : out(out) {}

  void print(const Report &report) override {
    if (report.failed()) {
      out << "::error title=holdfast::";
      escape(report.id + " could not be checked: " + report.error, false);
      out << '\n';
    }
    for (const Diagnostic &diagnostic : report.diagnostics)
      printDiagnostic(diagnostic);
  }

private:
  static StringRef command(Severity severity) {
    switch (severity) {
    case Severity::Error:
      return "error";
    case Severity::Warning:
      return "warning";
    case Severity::Info:
      return "notice";
    }
    llvm_unreachable("covered switch");
  }

  void printDiagnostic(const Diagnostic &diagnostic) {
    out << "::" << command(diagnostic.severity) << ' ';
    if (diagnostic.span)
      printPlace(diagnostic.span);
    out << "title=holdfast: " << diagnostic.rule->id << "::";
    escape(diagnostic.message, false);
    for (const Note &note : diagnostic.notes) {
      out << "%0A";
      escape(note.message, false);
      if (note.span) {
        Position begin =
            note.span.file->lines().position(note.span.range.begin);
        out << " (";
        escape(note.span.file->path(), false);
        out << ':' << begin.line + 1 << ')';
      }
    }
    out << '\n';
  }

  void printPlace(Span span) {
    Position begin = span.file->lines().position(span.range.begin);
    Position end = span.file->lines().position(span.range.end);
    out << "file=";
    escape(span.file->path(), true);
    out << ",line=" << begin.line + 1 << ",endLine=" << end.line + 1;
    // GitHub takes columns within one line only.
    if (begin.line == end.line)
      out << ",col=" << begin.column + 1 << ",endColumn=" << end.column + 1;
    out << ',';
  }

  /// Commands end at a line break, properties at a comma or colon.
  void escape(StringRef text, bool isProperty) {
    for (char c : text) {
      if (c == '%')
        out << "%25";
      else if (c == '\r')
        out << "%0D";
      else if (c == '\n')
        out << "%0A";
      else if (isProperty && c == ':')
        out << "%3A";
      else if (isProperty && c == ',')
        out << "%2C";
      else
        out << c;
    }
  }

  raw_ostream &out;
};

} // namespace

std::unique_ptr<Printer> makeGitHubPrinter(raw_ostream &out) {
  return std::make_unique<GitHubPrinter>(out);
}

} // namespace holdfast::cli
