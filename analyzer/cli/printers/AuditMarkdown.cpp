#include "cli/AuditReport.h"
#include "cli/printers/UnreportedText.h"

#include "source/Counted.h"
#include "source/Markdown.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::cli {

/// What a comment on GitHub takes, less what somebody adds around.
static constexpr size_t mostBytes = 60'000;

static std::string row(const AuditReport &report, const AuditEntry &entry) {
  const GitCommit &commit = report.steps[entry.step].commit;
  ArrayRef<CommitFinding> findings = report.checks[entry.step].errors;
  std::string text = "| " + markdownCode(shortIdOf(commit)) + " | " +
                     commit.date() + " | " + markdownText(titleOf(commit)) +
                     " | " + markdownCell(findings.front().message);
  if (findings.size() > 1)
    text += "; " + counted(findings.size() - 1, "more error");
  text += " | ";
  for (auto [index, later] : enumerate(entry.later))
    text += (index ? "; " : "") +
            markdownCell(describeAftermath(report, entry, later));
  return text + " |\n";
}

void printAuditMarkdown(raw_ostream &out, const AuditReport &report) {
  out << "### Holdfast: what the history would have been stopped at\n\n"
      << markdownMessage(describeAudit(report)) << ".\n";
  if (report.entries.empty())
    return;
  out << "\n| commit | date | subject | what was found | what happened next "
         "|\n| --- | --- | --- | --- | --- |\n";
  size_t room = mostBytes, left = report.entries.size();
  for (const AuditEntry &entry : reverse(report.entries)) {
    std::string text = row(report, entry);
    if (text.size() > room)
      break;
    room -= text.size();
    out << text;
    --left;
  }
  if (left)
    out << "\n"
        << counted(left, "older commit") << " left out; `holdfast audit` "
        << "lists them.\n";
}

} // namespace holdfast::cli
