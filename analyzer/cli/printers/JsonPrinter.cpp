#include "cli/printers/JsonText.h"
#include "cli/printers/Printer.h"

#include "source/Printable.h"
#include "source/SourceFile.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::cli {

namespace {

/// One object a line for each project: the contract's "JSON of check".
class JsonPrinter final : public Printer {
public:
  explicit JsonPrinter(raw_ostream &out) : out(out) {}

  void print(const Report &report) override {
    std::string text;
    raw_string_ostream buffer(text);
    json::OStream json(buffer);
    json.object([&] {
      json.attribute("version", 1);
      json.attribute("id", jsonMessage(report.id));
      json.attribute("ok", !report.failed());
      if (report.failed())
        json.attributeObject("error", [&] {
          json.attribute("message", jsonMessage(report.error));
        });
      else
        printFindings(json, report);
    });
    json.flush();
    out << escapeInvisible(text) << '\n';
  }

private:
  static void printFindings(json::OStream &json, const Report &report) {
    json.attributeArray("diagnostics", [&] {
      for (size_t i = 0; i < report.diagnostics.size(); ++i)
        json.object([&] {
          printDiagnostic(json, report, report.diagnostics[i],
                          report.fingerprints[i]);
        });
    });
    printAccepted(json, report);
    printSummary(json, report);
  }

  /// What comments and the baseline accept: like the diagnostics, with the
  /// reason.
  static void printAccepted(json::OStream &json, const Report &report) {
    ArrayRef<AcceptedFinding> accepted = report.unreported.accepted;
    if (accepted.empty())
      return;
    json.attributeArray("accepted", [&] {
      for (auto [finding, print] :
           zip_equal(accepted, report.acceptedFingerprints))
        json.object([&] {
          printDiagnostic(json, report, finding.diagnostic, print);
          json.attribute("by", finding.isByBaseline ? "baseline" : "comment");
          json.attribute("reason", finding.reason.empty()
                                       ? json::Value(nullptr)
                                       : jsonMessage(finding.reason));
        });
    });
  }

  static void printSummary(json::OStream &json, const Report &report) {
    SeverityCounts counts = report.counts();
    if (!report.emptied.empty())
      json.attributeArray("emptied", [&] {
        for (const EmptiedTable &table : report.emptied)
          json.object([&] {
            json.attribute("table", jsonText(table.table));
            json.attribute("rows", static_cast<int64_t>(table.count.rows));
            json.attribute("source", jsonText(table.source));
            json.attribute("isCopy", table.isCopy);
          });
      });
    json.attributeObject("summary", [&] {
      json.attribute("errors", counts.errors);
      json.attribute("warnings", counts.warnings);
      json.attribute("infos", counts.infos);
      json.attribute("accepted", report.unreported.accepted.size());
      json.attribute("unusedBaselineEntries",
                     report.unreported.unusedEntries.size());
      json.attributeArray("switchedOff", [&] {
        for (const SwitchedOffRule &rule : report.unreported.rules)
          json.object([&] {
            json.attribute("rule", rule.rule->id);
            json.attribute("findings", rule.findings);
            json.attribute("byBranch", rule.byBranch);
          });
      });
    });
  }

  static void printDiagnostic(json::OStream &json, const Report &report,
                              const Diagnostic &diagnostic,
                              StringRef fingerprint) {
    json.attribute("rule", diagnostic.rule->id);
    json.attribute("category", spelling(diagnostic.rule->category));
    json.attribute("severity", spelling(diagnostic.severity));
    json.attribute("message", jsonMessage(diagnostic.message));
    printPlace(json, diagnostic.span);
    Position end = position(diagnostic.span, diagnostic.span.range.end);
    json.attribute("endLine", end.line + 1);
    json.attribute("endColumn", end.column + 1);
    printSubject(json, diagnostic.subject);
    json.attribute("prisma", diagnostic.push
                                 ? json::Value(spelling(*diagnostic.push))
                                 : json::Value(nullptr));
    json.attribute("fingerprint", fingerprint);
    printRepositoryFile(json, report, diagnostic.span);
    json.attributeArray("notes", [&] {
      for (const Note &note : diagnostic.notes)
        json.object([&] {
          json.attribute("message", jsonMessage(note.message));
          printPlace(json, note.span);
        });
    });
    json.attributeArray("fixes", [&] {
      for (const Fix &fix : diagnostic.fixes)
        json.object([&] { printFix(json, fix); });
    });
  }

  static void printRepositoryFile(json::OStream &json, const Report &report,
                                  Span span) {
    StringRef path = span ? span.file->path() : StringRef();
    auto found = report.repositoryFiles.find(path);
    json.attribute("repositoryFile", found == report.repositoryFiles.end()
                                         ? json::Value(nullptr)
                                         : jsonText(found->second));
  }

  static Position position(Span span, uint32_t offset) {
    return span ? span.file->lines().position(offset) : Position();
  }

  static void printRange(json::OStream &json, Span span) {
    json.attribute("file", span ? jsonText(span.file->path()) : nullptr);
    json.attribute("start", span.range.begin);
    json.attribute("end", span.range.end);
  }

  static void printPlace(json::OStream &json, Span span) {
    printRange(json, span);
    Position begin = position(span, span.range.begin);
    json.attribute("line", begin.line + 1);
    json.attribute("column", begin.column + 1);
  }

  static void printSubject(json::OStream &json, const Subject &subject) {
    if (subject.empty()) {
      json.attribute("subject", nullptr);
      return;
    }
    json.attributeObject("subject", [&] {
      json.attribute("schema", jsonTextOrNull(subject.schema));
      json.attribute("table", jsonTextOrNull(subject.table));
      json.attribute("column", jsonTextOrNull(subject.column));
      if (!subject.enumName.empty())
        json.attribute("enum", jsonText(subject.enumName));
    });
  }

  static void printFix(json::OStream &json, const Fix &fix) {
    json.attribute("title", jsonMessage(fix.title));
    json.attribute("safety", fix.safety == Safety::Safe ? "safe" : "unsafe");
    json.attributeArray("edits", [&] {
      for (const Edit &edit : fix.edits)
        json.object([&] {
          printRange(json, edit.span);
          json.attribute("text", jsonText(edit.text));
        });
    });
  }

  raw_ostream &out;
};

} // namespace

std::unique_ptr<Printer> makeJsonPrinter(raw_ostream &out,
                                         const OutputStyle &) {
  return std::make_unique<JsonPrinter>(out);
}

} // namespace holdfast::cli
