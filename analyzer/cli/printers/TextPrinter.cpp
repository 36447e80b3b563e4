#include "cli/printers/Printer.h"
#include "cli/printers/Snippet.h"
#include "cli/printers/UnreportedText.h"
#include "source/Printable.h"

#include "diagnostics/ApplyFixes.h"
#include "source/SourceFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::cli {

/// `2 errors, 1 warning`, or `no findings`.
static std::string describe(const SeverityCounts &counts) {
  SmallVector<std::string, 3> parts;
  if (counts.errors)
    parts.push_back(count(counts.errors, "error"));
  if (counts.warnings)
    parts.push_back(count(counts.warnings, "warning"));
  if (counts.infos)
    parts.push_back(count(counts.infos, "info"));
  return parts.empty() ? "no findings" : join(parts, ", ");
}

namespace {

/// For people: each finding with its lines of source, and a summary.
class TextPrinter final : public Printer {
public:
  explicit TextPrinter(raw_ostream &out) : out(out) {}

  void begin(size_t count) override { projects = count; }

  void print(const Report &report) override {
    if (report.failed()) {
      ++failures;
      if (projects == 1)
        return;
      printLabel("error", raw_ostream::RED);
      out << ": "
          << printable(report.id + " could not be checked: " + report.error)
          << '\n';
      return;
    }
    if (projects > 1 && !report.diagnostics.empty())
      printHeading(report.id);
    for (const Diagnostic &diagnostic : report.diagnostics)
      printDiagnostic(diagnostic);
    total.add(report.counts());
    accepted += report.unreported.accepted.size();
    for (const SwitchedOffRule &rule : report.unreported.rules)
      switchedOff += rule.findings;
    printSummary(report);
  }

  void end() override {
    if (projects < 2)
      return;
    out << '\n' << count(projects, "project") << ": " << describe(total);
    if (failures)
      out << "; " << failures << " could not be checked";
    if (accepted)
      out << "; " << count(accepted, "finding") << " accepted";
    if (switchedOff)
      out << "; " << count(switchedOff, "finding")
          << " of rules that are switched off";
    out << '\n';
  }

private:
  static raw_ostream::Colors color(Severity severity) {
    switch (severity) {
    case Severity::Error:
      return raw_ostream::RED;
    case Severity::Warning:
      return raw_ostream::YELLOW;
    case Severity::Info:
      return raw_ostream::CYAN;
    }
    llvm_unreachable("covered switch");
  }

  void printLabel(const Twine &label, raw_ostream::Colors labelColor) {
    out.changeColor(labelColor, /*Bold=*/true);
    out << label;
    out.resetColor();
  }

  void printHeading(StringRef id) {
    out.changeColor(raw_ostream::SAVEDCOLOR, /*Bold=*/true);
    out << printable(id) << ":\n";
    out.resetColor();
  }

  void printDiagnostic(const Diagnostic &diagnostic) {
    unsigned width = lineNumberWidth(diagnostic.span);
    for (const Note &note : diagnostic.notes)
      width = std::max(width, lineNumberWidth(note.span));
    raw_ostream::Colors severityColor = color(diagnostic.severity);
    printLabel(spelling(diagnostic.severity) + "[" + diagnostic.rule->id + "]",
               severityColor);
    out.changeColor(raw_ostream::SAVEDCOLOR, /*Bold=*/true);
    out << ": " << printable(diagnostic.message) << '\n';
    out.resetColor();
    if (diagnostic.span)
      printSnippet(out, diagnostic.span, width, severityColor);
    for (const Note &note : diagnostic.notes) {
      printLabel("note", raw_ostream::BLUE);
      out << ": " << printable(note.message) << '\n';
      if (note.span)
        printSnippet(out, note.span, width, raw_ostream::BLUE);
    }
    printFixes(diagnostic);
    out << '\n';
  }

  /// The fix that `--fix` would take says so; the others are for an editor.
  void printFixes(const Diagnostic &diagnostic) {
    const Fix *safe = chooseFix(diagnostic, Safety::Safe);
    const Fix *any = chooseFix(diagnostic, Safety::Unsafe);
    for (const Fix &fix : diagnostic.fixes) {
      printLabel("fix", raw_ostream::GREEN);
      out << ": " << printable(fix.title);
      if (&fix == safe)
        out << " (apply with --fix)";
      else if (&fix == any)
        out << " (apply with --fix=unsafe)";
      out << '\n';
    }
  }

  void printSummary(const Report &report) {
    if (report.fixesApplied)
      out << "fixed " << count(report.fixesApplied, "finding") << " in "
          << printable(join(report.fixedFiles, ", ")) << '\n';
    // That nothing was found at all is for the last line to say.
    if (projects > 1 && report.diagnostics.empty())
      out << "clean: " << printable(placeOf(report));
    else
      out << describe(report.counts()) << " in "
          << printable(placeOf(report));
    if (!report.evidence.empty())
      out << "; checked against " << printable(join(report.evidence, ", "));
    if (!report.remark.empty())
      out << "; " << printable(report.remark);
    else if (report.evidence.empty())
      out << "; losses not checked: no migrations and no earlier commit found (see "
             "--against)";
    out << '\n';
    std::string unreported = describeUnreported(report, /*fromTop=*/false);
    if (!unreported.empty())
      out << printable(unreported) << '\n';
  }

  /// The files that the findings are in, or the schema where there are none.
  static std::string placeOf(const Report &report) {
    SmallVector<StringRef> files;
    for (const Diagnostic &diagnostic : report.diagnostics)
      if (StringRef path =
              diagnostic.span ? diagnostic.span.file->path() : StringRef();
          !path.empty() && !is_contained(files, path))
        files.push_back(path);
    if (files.size() == 1)
      return files.front().str();
    if (files.size() > 1)
      return count(files.size(), "file");
    if (report.schemaFiles.size() == 1)
      return report.schemaFiles.front();
    return count(report.schemaFiles.size(), "file") + " of " + report.id;
  }

  raw_ostream &out;
  size_t projects = 0;
  unsigned failures = 0;
  size_t accepted = 0;
  size_t switchedOff = 0; ///< findings
  SeverityCounts total;
};

} // namespace

std::unique_ptr<Printer> makeTextPrinter(raw_ostream &out) {
  return std::make_unique<TextPrinter>(out);
}

} // namespace holdfast::cli
