#include "cli/printers/Printer.h"
#include "cli/printers/UnreportedText.h"
#include "cli/printers/WorkflowCommand.h"

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
    if (report.failed())
      out << "::error title=holdfast::"
          << escapeCommandData(report.id +
                               " could not be checked: " + report.error)
          << '\n';
    for (const Diagnostic &diagnostic : report.diagnostics)
      printDiagnostic(report, diagnostic);
    std::string unreported = describeUnreported(report, /*fromTop=*/true);
    if (!unreported.empty())
      out << "::notice title=holdfast::" << escapeCommandData(unreported)
          << '\n';
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

  void printDiagnostic(const Report &report, const Diagnostic &diagnostic) {
    out << "::" << command(diagnostic.severity) << ' ';
    if (diagnostic.span)
      printPlace(report, diagnostic.span);
    out << "title="
        << escapeCommandProperty(("holdfast: " + diagnostic.rule->id).str())
        << "::" << escapeCommandData(diagnostic.message);
    for (const Note &note : diagnostic.notes) {
      out << "%0A" << escapeCommandData(note.message);
      if (note.span)
        out << " ("
            << escapeCommandData(report.repositoryFile(note.span.file->path()))
            << ':' << note.span.file->lines().lineOf(note.span.range.begin) + 1
            << ')';
    }
    out << '\n';
  }

  void printPlace(const Report &report, Span span) {
    Position begin = span.file->lines().position(span.range.begin);
    Position end = span.file->lines().position(span.range.end);
    out << "file="
        << escapeCommandProperty(report.repositoryFile(span.file->path()))
        << ",line=" << begin.line + 1 << ",endLine=" << end.line + 1;
    // GitHub takes columns within one line only.
    if (begin.line == end.line)
      out << ",col=" << begin.column + 1 << ",endColumn=" << end.column + 1;
    out << ',';
  }

  raw_ostream &out;
};

} // namespace

std::unique_ptr<Printer> makeGitHubPrinter(raw_ostream &out,
                                           const OutputStyle &) {
  return std::make_unique<GitHubPrinter>(out);
}

} // namespace holdfast::cli
