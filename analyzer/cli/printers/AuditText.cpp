#include "cli/AuditReport.h"
#include "cli/printers/SummaryText.h"
#include "cli/printers/UnreportedText.h"
#include "cli/printers/Wrap.h"
#include "source/Counted.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::cli {

/// Findings of a commit that are listed.
static constexpr size_t mostFindings = 10;
static constexpr unsigned indent = 2, innerIndent = 4;

namespace {

class AuditText {
public:
  AuditText(raw_ostream &out, const AuditReport &report,
            const OutputStyle &style)
      : out(out), report(report), style(style) {}

  void print() {
    for (const AuditEntry &entry : reverse(report.entries))
      printEntry(entry);
    printFailures();
    printText(describeAudit(report), 0, indent);
  }

private:
  /// A text that begins at `column`, and a line break.
  void printText(StringRef text, unsigned column, unsigned inner) {
    printWrapped(out, shownText(text, style), {style.width, column, inner});
    out << '\n';
  }

  void printEntry(const AuditEntry &entry) {
    const GitCommit &commit = report.steps[entry.step].commit;
    out.changeColor(raw_ostream::YELLOW, /*Bold=*/true);
    out << shortIdOf(commit);
    out.resetColor();
    out << ' ' << commit.date() << ' ';
    unsigned column = static_cast<unsigned>(shortIdOf(commit).size()) + 12;
    printText(titleOf(commit), column, innerIndent);
    ArrayRef<CommitFinding> findings = report.checks[entry.step].errors;
    for (const CommitFinding &finding : findings.take_front(mostFindings))
      printFinding(finding);
    if (findings.size() > mostFindings) {
      out.indent(indent);
      printText(counted(findings.size() - mostFindings, "more error"), indent,
                innerIndent);
    }
    for (const GitCommit &commit : ArrayRef(report.checks[entry.step].broughtBy)
                                       .take_front(mostFindings)) {
      out.indent(indent);
      printText(
          ("came with " + shortIdOf(commit) + " (" + titleOf(commit) + ")")
              .str(),
          indent, innerIndent);
    }
    for (const Aftermath &later : entry.later) {
      StringRef arrow = style.unicode ? "→ " : "> ";
      out.indent(indent);
      out << arrow;
      printText(describeAftermath(report, entry, later), innerIndent,
                innerIndent);
    }
    out << '\n';
  }

  void printFinding(const CommitFinding &finding) {
    out.indent(indent);
    out.changeColor(colorOf(Severity::Error), /*Bold=*/true);
    out << "error[";
    printRuleId(out, *finding.rule, style);
    out << ']';
    out.resetColor();
    out << ": ";
    unsigned column =
        indent + static_cast<unsigned>(finding.rule->id.size()) + 9;
    printText(finding.message, column, innerIndent);
    if (finding.place.empty())
      return;
    out.indent(innerIndent) << "--> ";
    printText(finding.place, innerIndent + 4, innerIndent + 4);
  }

  /// Of what could not be checked the newest, which is the likeliest to matter.
  void printFailures() {
    for (auto [step, check] : reverse(zip_equal(report.steps, report.checks))) {
      if (check.failures.empty() || !check.errors.empty())
        continue;
      printText(("not checked: " + shortIdOf(step.commit) + ": " +
                 check.failures.front())
                    .str(),
                0, indent);
      return;
    }
  }

  raw_ostream &out;
  const AuditReport &report;
  const OutputStyle &style;
};

} // namespace

void printAuditText(raw_ostream &out, const AuditReport &report,
                    const OutputStyle &style) {
  AuditText(out, report, style).print();
}

} // namespace holdfast::cli
