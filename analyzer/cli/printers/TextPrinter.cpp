#include "cli/printers/FindingOrder.h"
#include "cli/printers/FixDiff.h"
#include "cli/printers/Printer.h"
#include "cli/printers/Snippet.h"
#include "cli/printers/SummaryText.h"
#include "cli/printers/UnreportedText.h"
#include "cli/printers/Wrap.h"

#include "diagnostics/ApplyFixes.h"
#include "source/Counted.h"
#include "source/SourceFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace holdfast::cli {

/// Of what belongs to a finding, and of the lines that continue its first.
static constexpr unsigned noteIndent = 2, messageIndent = 4;

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
    return counted(files.size(), "file");
  if (report.schemaFiles.size() == 1)
    return report.schemaFiles.front();
  return counted(report.schemaFiles.size(), "file") + " of " + report.id;
}

/// A step of the shell, which can be copied from several lines only if each
/// says that it goes on.
static bool isShellStep(StringRef note) {
  return note.size() > 3 && isDigit(note[0]) && note.substr(1, 2) == ". " &&
         note.contains("npx ");
}

namespace {

/// For people: each finding with its lines of source, and a summary.
class TextPrinter final : public Printer {
public:
  TextPrinter(raw_ostream &out, const OutputStyle &style)
      : out(out), style(style) {}

  void begin(size_t count) override { projects = count; }

  void print(const Report &report) override {
    if (report.failed()) {
      ++failures;
      if (projects == 1)
        return;
      printLabel("error", raw_ostream::RED);
      out << ": ";
      printText(report.id + " could not be checked: " + report.error,
                strlen("error: "), messageIndent);
      return;
    }
    if (projects > 1 && !report.diagnostics.empty())
      printHeading(report.id);
    printFindings(report);
    summary.add(report);
    accepted += report.unreported.accepted.size();
    for (const SwitchedOffRule &rule : report.unreported.rules)
      switchedOff += rule.findings;
    printSummary(report);
  }

  void end() override {
    if (projects > 1) {
      std::string text =
          counted(projects, "project") + ": " + describe(summary.counts());
      if (failures)
        text += "; " + std::to_string(failures) + " could not be checked";
      if (accepted)
        text += "; " + counted(accepted, "finding") + " accepted";
      if (switchedOff)
        text += "; " + counted(switchedOff, "finding") +
                " of rules that are switched off";
      out << '\n';
      printText(text, 0, messageIndent);
    }
    summary.print(out, style);
  }

private:
  void printLabel(const Twine &label, raw_ostream::Colors labelColor) {
    out.changeColor(labelColor, /*Bold=*/true);
    out << label;
    out.resetColor();
  }

  /// A text that begins at `column`, and a line break.
  void printText(StringRef text, unsigned column, unsigned indent) {
    printWrapped(out, shownText(text, style), {style.width, column, indent});
    out << '\n';
  }

  void printHeading(StringRef id) {
    out.changeColor(raw_ostream::SAVEDCOLOR, /*Bold=*/true);
    out << shownText(id, style) << ":\n";
    out.resetColor();
  }

  void printFindings(const Report &report) {
    size_t most = style.mostFindings - std::min(style.mostFindings, shown);
    SeverityCounts hidden;
    said.clear();
    for (auto [index, diagnostic] :
         enumerate(orderForReading(report.diagnostics))) {
      if (index < most)
        printDiagnostic(*diagnostic);
      else
        hidden.add(diagnostic->severity);
    }
    shown += report.diagnostics.size() - hidden.total();
    if (hidden.total() == 0)
      return;
    printText(counted(hidden.total(), "more finding") + " (" +
                  describe(hidden) +
                  "): add --all to see all, or send the output to a file",
              0, messageIndent);
    out << '\n';
  }

  void printDiagnostic(const Diagnostic &diagnostic) {
    SnippetLayout layout{0, lineNumberWidth(diagnostic.span)};
    for (const Note &note : diagnostic.notes)
      layout.numberWidth =
          std::max(layout.numberWidth, lineNumberWidth(note.span));
    for (const Fix &fix : diagnostic.fixes)
      layout.numberWidth = std::max(layout.numberWidth, lineNumberWidth(fix));
    raw_ostream::Colors color = colorOf(diagnostic.severity);
    StringRef severity = spelling(diagnostic.severity);
    out.changeColor(color, /*Bold=*/true);
    out << severity << '[';
    printRuleId(out, *diagnostic.rule, style);
    out << ']';
    out.resetColor();
    out.changeColor(raw_ostream::SAVEDCOLOR, /*Bold=*/true);
    out << ": ";
    size_t column = severity.size() + diagnostic.rule->id.size() + 4;
    printText(diagnostic.message, static_cast<unsigned>(column), messageIndent);
    out.resetColor();
    if (diagnostic.span)
      printSnippet(out, diagnostic.span, style, layout, color);
    layout.indent = noteIndent;
    for (const Note &note : diagnostic.notes) {
      if (isRepeated(*diagnostic.rule, note))
        continue;
      printPart("note", raw_ostream::BLUE, note.message);
      if (note.span)
        printSnippet(out, note.span, style, layout, raw_ostream::BLUE);
    }
    printFixes(diagnostic, layout);
    out << '\n';
  }

  /// Whether a finding of the rule has said the same in this project.
  bool isRepeated(const Rule &rule, const Note &note) {
    return !note.span &&
           !said.insert((rule.id + "\n" + note.message).str()).second;
  }

  /// A part of a finding, indented below it.
  void printPart(StringRef label, raw_ostream::Colors color, StringRef text) {
    out.indent(noteIndent);
    printLabel(label, color);
    out << ": ";
    unsigned column = noteIndent + static_cast<unsigned>(label.size()) + 2;
    printWrapped(out, shownText(text, style),
                 {style.width, column, column, isShellStep(text) ? " \\" : ""});
    out << '\n';
  }

  /// The fix that `--fix` would take says so; the others are for an editor.
  void printFixes(const Diagnostic &diagnostic, SnippetLayout layout) {
    const Fix *safe = chooseFix(diagnostic, Safety::Safe);
    const Fix *any = chooseFix(diagnostic, Safety::Unsafe);
    for (const Fix &fix : diagnostic.fixes) {
      StringRef how = &fix == safe  ? " (apply with --fix)"
                      : &fix == any ? " (apply with --fix=unsafe)"
                                    : "";
      printPart("fix", raw_ostream::GREEN, fix.title + how.str());
      printFixDiff(out, fix, diagnostic.span.file, style, layout);
    }
  }

  void printSummary(const Report &report) {
    if (report.fixesApplied)
      printText("fixed " + counted(report.fixesApplied, "finding") + " in " +
                    join(report.fixedFiles, ", "),
                0, messageIndent);
    // That nothing was found at all is for the last line to say; and what was
    // compared with nothing is not known to be clean.
    std::string text =
        projects > 1 && report.diagnostics.empty() && !report.evidence.empty()
            ? "clean: "
            : describe(report.counts()) + " in ";
    text += placeOf(report);
    if (!report.evidence.empty())
      text += "; checked against " + join(report.evidence, ", ");
    if (!report.remark.empty())
      text += "; " + report.remark;
    else if (report.evidence.empty())
      text += "; losses not checked: no migrations and no earlier commit found "
              "(see --against)";
    printText(text, 0, messageIndent);
    std::string unreported = describeUnreported(report, /*fromTop=*/false);
    if (!unreported.empty())
      printText(unreported, 0, messageIndent);
  }

  raw_ostream &out;
  OutputStyle style;
  size_t projects = 0;
  size_t shown = 0; ///< findings
  unsigned failures = 0;
  size_t accepted = 0;
  size_t switchedOff = 0; ///< findings
  RunSummary summary;
  StringSet<> said; ///< notes without a place, by rule
};

} // namespace

std::unique_ptr<Printer> makeTextPrinter(raw_ostream &out,
                                         const OutputStyle &style) {
  return std::make_unique<TextPrinter>(out, style);
}

} // namespace holdfast::cli
