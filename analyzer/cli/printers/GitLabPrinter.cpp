#include "cli/printers/JsonText.h"
#include "cli/printers/Printer.h"

#include "source/Printable.h"
#include "source/SourceFile.h"

using namespace llvm;

namespace holdfast::cli {

namespace {

/// GitLab's Code Quality report: a JSON list. It shows a line of text with each
/// finding, so notes stand in it.
class GitLabPrinter final : public Printer {
public:
  explicit GitLabPrinter(raw_ostream &out)
      : out(out), buffer(written), json(buffer, 2) {}

  void begin(size_t) override { json.arrayBegin(); }

  void print(const Report &report) override {
    if (report.failed())
      json.object([&] {
        json.attribute("description",
                       jsonMessage("could not be checked: " + report.error));
        json.attribute("check_name", "holdfast");
        // The next run of the same failure is the same.
        json.attribute("fingerprint", jsonText("failed:" + report.id));
        json.attribute("severity", "blocker");
        printLocation(report, {});
      });
    for (size_t i = 0; i < report.diagnostics.size(); ++i)
      json.object([&] {
        printDiagnostic(report, report.diagnostics[i], report.fingerprints[i]);
      });
    flush();
  }

  void end() override {
    json.arrayEnd();
    json.flush();
    flush();
    out << '\n';
  }

private:
  void flush() {
    out << escapeInvisible(written);
    written.clear();
  }

  /// A loss is worse than anything else that fails.
  static StringRef level(const Diagnostic &diagnostic) {
    switch (diagnostic.severity) {
    case Severity::Error:
      return diagnostic.rule->category == Category::DataLoss ||
                     diagnostic.rule->category == Category::Drift
                 ? "critical"
                 : "major";
    case Severity::Warning:
      return "minor";
    case Severity::Info:
      return "info";
    }
    llvm_unreachable("covered switch");
  }

  void printLocation(const Report &report, Span span) {
    StringRef path = report.schemaFiles.empty()
                         ? StringRef(report.id)
                         : StringRef(report.schemaFiles.front());
    Position begin, end;
    if (span) {
      path = span.file->path();
      begin = span.file->lines().position(span.range.begin);
      end = span.file->lines().position(span.range.end);
    }
    json.attributeObject("location", [&] {
      json.attribute("path", jsonText(report.repositoryFile(path)));
      json.attributeObject("lines", [&] {
        json.attribute("begin", begin.line + 1);
        json.attribute("end", end.line + 1);
      });
    });
  }

  void printDiagnostic(const Report &report, const Diagnostic &diagnostic,
                       StringRef fingerprint) {
    std::string description = diagnostic.message;
    for (const Note &note : diagnostic.notes) {
      description += "\n" + note.message;
      if (note.span)
        description += " (" + report.repositoryPlace(note.span) + ")";
    }
    json.attribute("description", jsonMessage(description));
    json.attribute("check_name", diagnostic.rule->id);
    json.attribute("fingerprint", fingerprint);
    json.attribute("severity", level(diagnostic));
    printLocation(report, diagnostic.span);
  }

  raw_ostream &out;
  std::string written;
  raw_string_ostream buffer;
  json::OStream json;
};

} // namespace

std::unique_ptr<Printer> makeGitLabPrinter(raw_ostream &out,
                                           const OutputStyle &) {
  return std::make_unique<GitLabPrinter>(out);
}

} // namespace holdfast::cli
