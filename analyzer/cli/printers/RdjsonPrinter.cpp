#include "cli/printers/JsonText.h"
#include "cli/printers/Printer.h"
#include "cli/printers/SingleEdit.h"
#include "cli/printers/UnreportedText.h"

#include "rules/Registry.h"
#include "source/Printable.h"
#include "source/SourceFile.h"

using namespace llvm;

namespace holdfast::cli {

namespace {

/// reviewdog's Diagnostic Format, a JSON object a line. Columns count bytes of
/// UTF-8 from 1, as its Position says.
class RdjsonPrinter final : public Printer {
public:
  explicit RdjsonPrinter(raw_ostream &out) : out(out) {}

  void print(const Report &report) override {
    if (report.failed())
      printLine([&](json::OStream &json) {
        json.attribute("message",
                       jsonMessage("could not be checked: " + report.error));
        json.attribute("severity", "ERROR");
        printFailedPlace(json, report);
      });
    for (const Diagnostic &diagnostic : report.diagnostics)
      printLine([&](json::OStream &json) {
        printDiagnostic(json, report, diagnostic);
      });
    std::string unreported = describeUnreported(report, /*fromTop=*/true);
    if (!unreported.empty())
      printLine([&](json::OStream &json) {
        json.attribute("message", jsonMessage(unreported));
        json.attribute("severity", "INFO");
        printFailedPlace(json, report);
      });
  }

private:
  void printLine(function_ref<void(json::OStream &)> print) {
    std::string text;
    raw_string_ostream buffer(text);
    json::OStream json(buffer);
    json.object([&] { print(json); });
    json.flush();
    out << escapeInvisible(text) << '\n';
  }

  static StringRef level(Severity severity) {
    switch (severity) {
    case Severity::Error:
      return "ERROR";
    case Severity::Warning:
      return "WARNING";
    case Severity::Info:
      return "INFO";
    }
    llvm_unreachable("covered switch");
  }

  /// Every line has a location; that of what has no place is the whole file.
  static void printFailedPlace(json::OStream &json, const Report &report) {
    StringRef path =
        report.schemaFiles.empty() ? report.id : report.schemaFiles.front();
    json.attributeObject("location", [&] {
      json.attribute("path", jsonText(report.repositoryFile(path)));
    });
  }

  static void printRange(json::OStream &json, Span span) {
    auto print = [&](StringRef name, uint32_t offset) {
      Position position = span.file->lines().position(offset);
      json.attributeObject(name, [&] {
        json.attribute("line", position.line + 1);
        json.attribute("column", position.column + 1);
      });
    };
    json.attributeObject("range", [&] {
      print("start", span.range.begin);
      print("end", span.range.end);
    });
  }

  static void printLocation(json::OStream &json, const Report &report,
                            Span span) {
    json.attributeObject("location", [&] {
      json.attribute("path",
                     jsonText(report.repositoryFile(span.file->path())));
      printRange(json, span);
    });
  }

  static void printDiagnostic(json::OStream &json, const Report &report,
                              const Diagnostic &diagnostic) {
    std::string message = diagnostic.message;
    for (const Note &note : diagnostic.notes)
      if (!isFile(note.span))
        message += "\n" + note.message;
    json.attribute("message", jsonMessage(message));
    if (diagnostic.span)
      printLocation(json, report, diagnostic.span);
    else
      printFailedPlace(json, report);
    json.attribute("severity", level(diagnostic.severity));
    json.attributeObject("source", [&] {
      json.attribute("name", "holdfast");
      json.attribute("url", "https://github.com/holdfast-prisma/holdfast");
    });
    json.attributeObject("code", [&] {
      json.attribute("value", diagnostic.rule->id);
      json.attribute("url", rulePageUrl(*diagnostic.rule));
    });
    if (diagnostic.span)
      printSuggestions(json, diagnostic);
    printRelated(json, report, diagnostic);
  }

  /// Whether a note stands in a file here: not in an earlier revision of one.
  static bool isFile(Span span) {
    return span && !span.file->path().starts_with("git:");
  }

  static void printRelated(json::OStream &json, const Report &report,
                           const Diagnostic &diagnostic) {
    json.attributeArray("related_locations", [&] {
      for (const Note &note : diagnostic.notes)
        if (isFile(note.span))
          json.object([&] {
            json.attribute("message", jsonMessage(note.message));
            printLocation(json, report, note.span);
          });
    });
  }

  /// Reviewers are offered each by a button; all are of the finding's file.
  static void printSuggestions(json::OStream &json,
                               const Diagnostic &diagnostic) {
    json.attributeArray("suggestions", [&] {
      for (const Fix &fix : diagnostic.fixes)
        if (auto edit = asSingleEdit(fix, *diagnostic.span.file))
          json.object([&] {
            printRange(json, edit->span);
            json.attribute("text", jsonText(edit->text));
          });
    });
  }

  raw_ostream &out;
};

} // namespace

std::unique_ptr<Printer> makeRdjsonPrinter(raw_ostream &out,
                                           const OutputStyle &) {
  return std::make_unique<RdjsonPrinter>(out);
}

} // namespace holdfast::cli
