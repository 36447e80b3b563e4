#include "cli/printers/JsonText.h"
#include "cli/printers/Printer.h"

#include "rules/Registry.h"
#include "source/SourceFile.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::cli {

namespace {

/// SARIF 2.1.0: one run for the whole batch, written as it goes. Columns are in
/// UTF-16 code units, the format's default.
class SarifPrinter final : public Printer {
public:
  explicit SarifPrinter(raw_ostream &out) : out(out), json(out, 2) {}

  void begin(size_t) override {
    json.objectBegin();
    json.attribute("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.attribute("version", "2.1.0");
    json.attributeBegin("runs");
    json.arrayBegin();
    json.objectBegin();
    printTool();
    json.attribute("columnKind", "utf16CodeUnits");
    json.attributeBegin("results");
    json.arrayBegin();
  }

  void print(const Report &report) override {
    if (report.failed())
      failures.push_back(report.id + ": " + report.error);
    for (size_t i = 0; i < report.diagnostics.size(); ++i)
      printResult(report.diagnostics[i], report.fingerprints[i]);
  }

  void end() override {
    json.arrayEnd();
    json.attributeEnd();
    printInvocation();
    json.objectEnd();
    json.arrayEnd();
    json.attributeEnd();
    json.objectEnd();
    out << '\n';
  }

private:
  static StringRef level(Severity severity) {
    return severity == Severity::Info ? "note" : spelling(severity);
  }

  void printMessage(StringRef name, StringRef text) {
    json.attributeObject(name, [&] { json.attribute("text", jsonText(text)); });
  }

  void printTool() {
    json.attributeObject("tool", [&] {
      json.attributeObject("driver", [&] {
        json.attribute("name", "Holdfast");
        json.attribute("semanticVersion", HOLDFAST_VERSION);
        json.attributeArray("rules", [&] {
          for (const RuleDefinition *definition : allRules())
            json.object([&] { printRule(definition->rule); });
        });
      });
    });
  }

  void printRule(const Rule &rule) {
    json.attribute("id", rule.id);
    printMessage("shortDescription", rule.purpose);
    json.attributeObject("help", [&] {
      json.attribute("text", rulePage(rule));
      json.attribute("markdown", rulePage(rule));
    });
    json.attributeObject("defaultConfiguration", [&] {
      json.attribute("level", level(rule.severity));
    });
    json.attributeObject("properties", [&] {
      json.attributeArray("tags", [&] { json.value(spelling(rule.category)); });
    });
  }

  void printResult(const Diagnostic &diagnostic, StringRef fingerprint) {
    json.object([&] {
      json.attribute("ruleId", diagnostic.rule->id);
      json.attribute("level", level(diagnostic.severity));
      printMessage("message", diagnostic.message);
      json.attributeArray("locations", [&] {
        if (diagnostic.span)
          json.object([&] { printLocation(diagnostic.span); });
      });
      json.attributeObject("partialFingerprints",
                           [&] { json.attribute("holdfast/v1", fingerprint); });
      if (!diagnostic.notes.empty())
        printNotes(diagnostic);
      if (!diagnostic.fixes.empty())
        json.attributeArray("fixes", [&] {
          for (const Fix &fix : diagnostic.fixes)
            json.object([&] { printFix(fix); });
        });
    });
  }

  void printNotes(const Diagnostic &diagnostic) {
    json.attributeArray("relatedLocations", [&] {
      for (const Note &note : diagnostic.notes)
        json.object([&] {
          printMessage("message", note.message);
          if (note.span)
            printLocation(note.span);
        });
    });
  }

  void printFix(const Fix &fix) {
    printMessage("description", fix.title);
    json.attributeArray("artifactChanges", [&] {
      SmallVector<const SourceFile *> files;
      for (const Edit &edit : fix.edits)
        if (edit.span && !is_contained(files, edit.span.file))
          files.push_back(edit.span.file);
      for (const SourceFile *file : files)
        json.object([&] { printChange(fix, file); });
    });
  }

  void printChange(const Fix &fix, const SourceFile *file) {
    printArtifact(*file);
    json.attributeArray("replacements", [&] {
      for (const Edit &edit : fix.edits) {
        if (edit.span.file != file)
          continue;
        json.object([&] {
          printRegion("deletedRegion", edit.span);
          printMessage("insertedContent", edit.text);
        });
      }
    });
  }

  void printLocation(Span span) {
    json.attributeObject("physicalLocation", [&] {
      printArtifact(*span.file);
      printRegion("region", span);
    });
  }

  /// Paths become URI references, relative ones to the root of the sources.
  void printArtifact(const SourceFile &file) {
    StringRef path = file.path();
    std::string uri = path.starts_with("/") ? "file://" : "";
    for (char c : path) {
      if (isAlnum(c) || StringRef("/-._~").contains(c))
        uri += c;
      else
        uri += "%" + toHex(StringRef(&c, 1));
    }
    json.attributeObject("artifactLocation", [&] {
      json.attribute("uri", uri);
      if (!path.starts_with("/"))
        json.attribute("uriBaseId", "%SRCROOT%");
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
        });
      });
    });
  }

  raw_ostream &out;
  json::OStream json;
  std::vector<std::string> failures;
};

} // namespace

std::unique_ptr<Printer> makeSarifPrinter(raw_ostream &out) {
  return std::make_unique<SarifPrinter>(out);
}

} // namespace holdfast::cli
