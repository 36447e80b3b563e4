#include "cli/CategoryGroups.h"
#include "cli/printers/JsonText.h"
#include "cli/printers/Printer.h"
#include "cli/printers/UnreportedText.h"

#include "rules/Registry.h"
#include "source/Printable.h"
#include "source/SourceFile.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

#include <set>

using namespace llvm;

namespace holdfast::cli {

static constexpr StringLiteral sourceRoot = "%SRCROOT%";
static constexpr StringLiteral taxonomyName = "Holdfast categories";

namespace {

/// SARIF 2.1.0: one run for the whole batch, written as it goes. The tool with
/// the rules that found something follows its results, since only then they are
/// known. Columns are in UTF-16 code units, the format's default.
class SarifPrinter final : public Printer {
public:
  explicit SarifPrinter(raw_ostream &out)
      : out(out), buffer(written), json(buffer, 2) {}

  void begin(size_t) override {
    json.objectBegin();
    json.attribute("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.attribute("version", "2.1.0");
    json.attributeBegin("runs");
    json.arrayBegin();
    json.objectBegin();
    json.attribute("columnKind", "utf16CodeUnits");
    json.attributeBegin("results");
    json.arrayBegin();
    flush();
  }

  void print(const Report &report) override {
    if (report.failed())
      failures.push_back(report.id + ": " + report.error);
    for (size_t i = 0; i < report.diagnostics.size(); ++i)
      json.object([&] {
        printResult(report, report.diagnostics[i], report.fingerprints[i]);
      });
    for (auto [finding, print] :
         zip_equal(report.unreported.accepted, report.acceptedFingerprints))
      json.object([&] {
        printResult(report, finding.diagnostic, print);
        printSuppression(report, finding);
      });
    std::string unreported = describeUnreported(report, /*fromTop=*/true);
    if (!unreported.empty())
      remarks.push_back(report.id + ": " + unreported);
    for (const SwitchedOffRule &rule : report.unreported.rules) {
      indexOf(*rule.rule);
      switchedOff.insert(rule.rule->id);
    }
    flush();
  }

  void end() override {
    json.arrayEnd();
    json.attributeEnd();
    printTool();
    printTaxonomies();
    printInvocation();
    printBases();
    json.objectEnd();
    json.arrayEnd();
    json.attributeEnd();
    json.objectEnd();
    json.flush();
    flush();
    out << '\n';
  }

private:
  /// Passes on what is complete. What a terminal or a reader of lines could
  /// take for more than text is escaped.
  void flush() {
    out << escapeInvisible(written);
    written.clear();
  }

  static StringRef level(Severity severity) {
    return severity == Severity::Info ? "note" : spelling(severity);
  }

  /// Brackets would be links in a message of SARIF.
  void printMessage(StringRef name, StringRef text) {
    json.attributeObject(
        name, [&] { json.attribute("text", jsonMessage(withoutLinks(text))); });
  }

  /// The rules that results or configurations name, each with its place in the
  /// list.
  size_t indexOf(const Rule &rule) {
    return named.insert({&rule, named.size()}).first->second;
  }

  void printTool() {
    json.attributeObject("tool", [&] {
      json.attributeObject("driver", [&] {
        json.attribute("name", "Holdfast");
        json.attribute("semanticVersion", HOLDFAST_VERSION);
        json.attribute("informationUri",
                       "https://github.com/holdfast-prisma/holdfast");
        json.attributeArray("rules", [&] {
          for (const auto &[rule, index] : named)
            json.object([&] { printRule(*rule); });
        });
        json.attributeArray("supportedTaxonomies", [&] {
          json.object([&] { json.attribute("name", taxonomyName); });
        });
      });
    });
  }

  void printRule(const Rule &rule) {
    json.attribute("id", rule.id);
    // GitHub wants both.
    printMessage("shortDescription", rule.purpose);
    printMessage("fullDescription", rule.purpose);
    json.attribute("helpUri", rulePageUrl(rule));
    json.attributeObject("help", [&] {
      json.attribute("text", rulePage(rule));
      json.attribute("markdown", rulePage(rule));
    });
    json.attributeObject("defaultConfiguration", [&] {
      json.attribute("level", level(rule.severity));
      if (rule.isOptIn)
        json.attribute("enabled", false);
    });
    json.attributeArray("relationships", [&] {
      json.object([&] {
        json.attributeObject("target", [&] {
          json.attribute("id", spelling(rule.category));
          json.attributeObject("toolComponent",
                               [&] { json.attribute("name", taxonomyName); });
        });
        json.attributeArray("kinds", [&] { json.value("superset"); });
      });
    });
    json.attributeObject("properties", [&] {
      json.attributeArray("tags", [&] { json.value(spelling(rule.category)); });
    });
  }

  /// What the rules are about, by consequence.
  void printTaxonomies() {
    json.attributeArray("taxonomies", [&] {
      json.object([&] {
        json.attribute("name", taxonomyName);
        printMessage("shortDescription", "what a finding leads to");
        json.attributeArray("taxa", [&] {
          for (const CategoryGroup &group : categoryGroups())
            json.object([&] {
              json.attribute("id", spelling(group.category));
              printMessage("shortDescription", group.meaning);
            });
        });
      });
    });
  }

  void printResult(const Report &report, const Diagnostic &diagnostic,
                   StringRef fingerprint) {
    json.attribute("ruleId", diagnostic.rule->id);
    json.attribute("ruleIndex", indexOf(*diagnostic.rule));
    json.attribute("level", level(diagnostic.severity));
    printMessage("message", diagnostic.message);
    json.attributeArray("locations", [&] {
      if (diagnostic.span)
        json.object([&] { printLocation(report, diagnostic.span); });
    });
    json.attributeObject("partialFingerprints",
                         [&] { json.attribute("holdfast/v2", fingerprint); });
    if (!diagnostic.notes.empty())
      printNotes(report, diagnostic);
    if (!diagnostic.fixes.empty())
      json.attributeArray("fixes", [&] {
        for (const Fix &fix : diagnostic.fixes)
          json.object([&] { printFix(report, fix); });
      });
  }

  void printSuppression(const Report &report, const AcceptedFinding &finding) {
    json.attributeArray("suppressions", [&] {
      json.object([&] {
        json.attribute("kind", finding.isByBaseline ? "external" : "inSource");
        if (!finding.reason.empty())
          json.attribute("justification", jsonMessage(finding.reason));
        json.attributeObject("location",
                             [&] { printLocation(report, finding.comment); });
      });
    });
  }

  void printNotes(const Report &report, const Diagnostic &diagnostic) {
    json.attributeArray("relatedLocations", [&] {
      for (const Note &note : diagnostic.notes)
        json.object([&] {
          bool isOfRevision =
              note.span && note.span.file->path().starts_with("git:");
          printMessage("message",
                       note.message + (isOfRevision ? placeOf(note.span) : ""));
          // What is no file here is no place to look at.
          if (note.span && !isOfRevision)
            printLocation(report, note.span);
        });
    });
  }

  /// ` (git:main:prisma/schema.prisma:7)`.
  static std::string placeOf(Span span) {
    return (" (" + span.file->path() + ":" +
            Twine(span.file->lines().lineOf(span.range.begin) + 1) + ")")
        .str();
  }

  void printFix(const Report &report, const Fix &fix) {
    printMessage("description", fix.title);
    json.attributeArray("artifactChanges", [&] {
      SmallVector<const SourceFile *> files;
      for (const Edit &edit : fix.edits)
        if (edit.span && !is_contained(files, edit.span.file))
          files.push_back(edit.span.file);
      for (const SourceFile *file : files)
        json.object([&] { printChange(report, fix, file); });
    });
  }

  void printChange(const Report &report, const Fix &fix,
                   const SourceFile *file) {
    printArtifact(report, *file);
    json.attributeArray("replacements", [&] {
      for (const Edit &edit : fix.edits) {
        if (edit.span.file != file)
          continue;
        json.object([&] {
          printRegion("deletedRegion", edit.span);
          json.attributeObject("insertedContent", [&] {
            json.attribute("text", jsonText(edit.text));
          });
        });
      }
    });
  }

  void printLocation(const Report &report, Span span) {
    json.attributeObject("physicalLocation", [&] {
      printArtifact(report, *span.file);
      printRegion("region", span);
    });
  }

  /// Paths become URI references, from the top of the repository where there is
  /// one.
  void printArtifact(const Report &report, const SourceFile &file) {
    StringRef path = report.repositoryFile(file.path());
    bool isAbsolute = sys::path::is_absolute(path);
    // `file:///C%3A/schema.prisma`: a drive is the first folder.
    std::string uri = !isAbsolute             ? ""
                      : path.starts_with("/") ? "file://"
                                              : "file:///";
    for (char c : path) {
      if (isAlnum(c) || StringRef("/-._~").contains(c))
        uri += c;
      else
        uri += "%" + toHex(StringRef(&c, 1));
    }
    json.attributeObject("artifactLocation", [&] {
      json.attribute("uri", uri);
      if (!isAbsolute)
        json.attribute("uriBaseId", sourceRoot);
    });
  }

  void printRegion(StringRef name, Span span) {
    auto print = [&](StringRef line, StringRef column, uint32_t offset) {
      const LineIndex &lines = span.file->lines();
      Position position = lines.position(offset);
      StringRef text =
          span.file->text(lines.lineRange(span.file->text(), position.line));
      json.attribute(line, position.line + 1);
      json.attribute(column, utf16Column(text, position.column) + 1);
    };
    json.attributeObject(name, [&] {
      print("startLine", "startColumn", span.range.begin);
      print("endLine", "endColumn", span.range.end);
    });
  }

  /// Projects that could not be checked, so that an empty list of results is
  /// not taken for a clean bill.
  void printInvocation() {
    json.attributeArray("invocations", [&] {
      json.object([&] {
        json.attribute("executionSuccessful", failures.empty());
        json.attributeArray("toolExecutionNotifications", [&] {
          for (const std::string &failure : failures)
            json.object([&] {
              json.attribute("level", "error");
              printMessage("message", failure);
            });
          for (const std::string &remark : remarks)
            json.object([&] {
              json.attribute("level", "note");
              printMessage("message", remark);
            });
        });
        if (!switchedOff.empty())
          printOverrides();
      });
    });
  }

  /// The rules that somebody switched off.
  void printOverrides() {
    json.attributeArray("ruleConfigurationOverrides", [&] {
      for (StringRef id : switchedOff)
        json.object([&] {
          json.attributeObject("descriptor", [&] { json.attribute("id", id); });
          json.attributeObject("configuration",
                               [&] { json.attribute("enabled", false); });
        });
    });
  }

  /// What relative paths are relative to. Where that is on a machine is
  /// nobody's business, and whoever reads the log knows.
  void printBases() {
    json.attributeObject("originalUriBaseIds", [&] {
      json.attributeObject(sourceRoot, [&] {
        printMessage("description", "the top of the repository");
      });
    });
  }

  raw_ostream &out;
  std::string written;
  raw_string_ostream buffer;
  json::OStream json;
  std::vector<std::string> failures, remarks;
  std::set<StringRef> switchedOff;
  MapVector<const Rule *, size_t> named;
};

} // namespace

std::unique_ptr<Printer> makeSarifPrinter(raw_ostream &out,
                                          const OutputStyle &) {
  return std::make_unique<SarifPrinter>(out);
}

} // namespace holdfast::cli
