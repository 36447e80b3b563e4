#include "cli/printers/FindingOrder.h"
#include "cli/printers/FixDiff.h"
#include "cli/printers/Printer.h"
#include "cli/printers/SummaryText.h"
#include "cli/printers/UnreportedText.h"
#include "cli/printers/XmlText.h"

#include "rules/Registry.h"
#include "source/Counted.h"
#include "source/Markdown.h"
#include "source/SourceFile.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::cli {

/// GitHub takes 65,536 characters in a comment, GitLab more; the rest is for
/// what somebody adds around.
static constexpr size_t mostBytes = 60'000;

namespace {

/// A comment for a pull request: what was found in a table, the worst first,
/// and folded below it how each came about and what to do. What does not fit is
/// counted.
class MarkdownPrinter final : public Printer {
public:
  explicit MarkdownPrinter(raw_ostream &out) : out(out) {}

  void print(const Report &report) override {
    total.add(report.counts());
    if (report.failed()) {
      ++failures;
      addRow("❌",
             markdownText(report.id) +
                 " could not be checked: " + markdownCell(report.error),
             "");
      return;
    }
    for (const Diagnostic *diagnostic : orderForReading(report.diagnostics)) {
      addRow(sign(diagnostic->severity), markdownCell(diagnostic->message),
             diagnostic->span
                 ? markdownCodeCell(report.repositoryPlace(diagnostic->span))
                 : "");
      addDetails(report, *diagnostic);
    }
    if (!report.pendingSql.empty())
      scripts.push_back({report.id, report.pendingSql});
    for (const AcceptedFinding &finding : report.unreported.accepted)
      accepted += "- " + markdownMessage(finding.diagnostic.message) +
                  (finding.reason.empty() ? "" : " — ") +
                  markdownText(finding.reason) + "\n";
    std::string unreported = describeUnreported(report, /*fromTop=*/true);
    if (!unreported.empty())
      remarks += markdownMessage(unreported) + ".\n";
    for (const std::string &evidence : report.evidence)
      if (!StringRef(compared).contains(markdownText(evidence)))
        compared += (compared.empty() ? "" : ", ") + markdownText(evidence);
  }

  void end() override {
    out << "### Holdfast: " << describe(total);
    if (failures)
      out << ", " << counted(failures, "project") << " not checked";
    out << "\n";
    if (!rows.empty())
      out << "\n| | what would happen | where |\n| --- | --- | --- |\n" << rows;
    if (left)
      out << "\n"
          << counted(left, "more finding")
          << "; `holdfast check` lists them all.\n";
    // Rows count for more.
    size_t room = mostBytes - rows.size();
    for (const std::string &text : details) {
      if (text.size() > room)
        break;
      out << text;
      room -= text.size();
    }
    for (const auto &[project, sql] : scripts)
      room -= printScript(project, sql, room);
    if (accepted.size() <= room)
      printFolded("Accepted", accepted);
    if (!remarks.empty())
      out << "\n" << remarks;
    if (!compared.empty())
      out << "\n<sub>Compared with " << compared << ".</sub>\n";
  }

private:
  static StringRef sign(Severity severity) {
    switch (severity) {
    case Severity::Error:
      return "❌";
    case Severity::Warning:
      return "⚠️";
    case Severity::Info:
      return "ℹ️";
    }
    llvm_unreachable("covered switch");
  }

  /// At most half of the room is theirs.
  void addRow(StringRef sign, const std::string &what,
              const std::string &where) {
    std::string row =
        ("| " + sign + " | " + what + " | " + where + " |\n").str();
    if (rows.size() + row.size() > mostBytes / 2) {
      ++left;
      return;
    }
    rows += row;
  }

  void addDetails(const Report &report, const Diagnostic &diagnostic) {
    // Markdown counts for nothing within the summary.
    std::string text =
        ("\n<details><summary><code>" + diagnostic.rule->id + "</code>").str();
    if (diagnostic.span)
      text += " " + xmlText(report.repositoryPlace(diagnostic.span));
    text += "</summary>\n\n" + markdownMessage(diagnostic.message) + "\n\n";
    for (const Note &note : diagnostic.notes) {
      text += "- " + markdownMessage(note.message);
      if (note.span)
        text += " (" + markdownCode(report.repositoryPlace(note.span)) + ")";
      text += "\n";
    }
    for (const Fix &fix : diagnostic.fixes) {
      text += "\n" + markdownMessage(fix.title) + ":\n" +
              markdownBlock("diff", fixDiff(fix));
    }
    text += "\n" +
            markdownLink(diagnostic.rule->id, rulePageUrl(*diagnostic.rule)) +
            "\n</details>\n";
    if (detailBytes + text.size() > mostBytes)
      return;
    detailBytes += text.size();
    details.push_back(std::move(text));
  }

  /// The SQL of a project, as many lines as fit, if that is a few at least.
  /// Returns how much room it takes.
  size_t printScript(StringRef project, StringRef sql, size_t room) {
    constexpr size_t frame = 400, fewest = 200; // bytes
    if (room < frame + fewest)
      return 0;
    size_t whole = sql.size(), size = std::min(whole, room - frame);
    if (size < whole)
      size = sql.take_front(size).rfind('\n') + 1; // npos: nothing
    if (size == 0)
      return 0;
    std::string text = "\n<details><summary>SQL that Prisma would run" +
                       (scripts.size() > 1 ? " for " + xmlText(project) : "") +
                       "</summary>\n\n" +
                       markdownBlock("sql", sql.take_front(size));
    if (size < whole)
      text += "\n" +
              counted(sql.drop_front(size).count('\n') + 1, "more line") +
              "; `holdfast diff` prints them.\n";
    text += "\n</details>\n";
    if (text.size() > room)
      return 0;
    out << text;
    return text.size();
  }

  void printFolded(StringRef summary, StringRef text) {
    if (!text.empty())
      out << "\n<details><summary>" << summary << "</summary>\n\n"
          << text << "\n</details>\n";
  }

  raw_ostream &out;
  SeverityCounts total;
  size_t failures = 0;
  size_t left = 0; ///< findings that do not fit
  std::string rows, accepted, remarks, compared;
  std::vector<std::string> details;
  /// The projects that the database would have to follow, with the SQL.
  std::vector<std::pair<std::string, std::string>> scripts;
  size_t detailBytes = 0;
};

} // namespace

std::unique_ptr<Printer> makeMarkdownPrinter(raw_ostream &out,
                                             const OutputStyle &) {
  return std::make_unique<MarkdownPrinter>(out);
}

} // namespace holdfast::cli
