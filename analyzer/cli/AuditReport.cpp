#include "cli/AuditReport.h"

#include "cli/printers/UnreportedText.h"
#include "source/Counted.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::cli {

/// Whether the finding is about something that goes.
static bool isLoss(const CommitFinding &finding) {
  return !finding.lost.empty() || finding.rule->category == Category::DataLoss;
}

AuditCounts countAudit(const AuditReport &report) {
  AuditCounts counts;
  for (const CommitCheck &check : report.checks)
    counts.unchecked += check.errors.empty() && !check.failures.empty();
  for (const AuditEntry &entry : report.entries) {
    ++counts.stopped;
    counts.losing += any_of(report.checks[entry.step].errors, isLoss);
    auto has = [&](auto is) { return any_of(entry.later, is); };
    counts.reverted += has([](const Aftermath &a) { return a.isRevert; });
    counts.restored += has(
        [](const Aftermath &a) { return !a.isRevert && !a.restored.empty(); });
    counts.migrationAdded += has([](const auto &a) { return a.migratesLoss; });
    counts.migrationEdited +=
        has([](const auto &a) { return a.editsMigration; });
    counts.migrationRemoved += has(
        [](const Aftermath &a) { return a.removesMigration && !a.isRevert; });
  }
  return counts;
}

std::string titleOf(const GitCommit &commit) {
  StringRef subject = commit.subject;
  StringRef title = StringRef(commit.body).split('\n').first.trim();
  if (!subject.consume_front("Merge pull request #") || title.empty())
    return commit.subject;
  return (title + " (#" +
          subject.take_while([](char c) { return isDigit(c); }) + ")")
      .str();
}

StringRef shortIdOf(const GitCommit &commit) {
  return StringRef(commit.id).take_front(7);
}

static std::string describeDelay(const GitCommit &from, const GitCommit &to) {
  if (from.date() == to.date())
    return "the same day";
  int64_t days = (to.time - from.time + 43200) / 86400;
  return days < 1 ? "the next day"
                  : counted(static_cast<size_t>(days), "day") + " later";
}

std::string describeAftermath(const AuditReport &report,
                              const AuditEntry &entry, const Aftermath &later) {
  std::vector<std::string> what;
  if (later.isRevert)
    what.push_back("reverted");
  else if (later.isPartial)
    what.push_back("`" + join(later.restored, "`, `") + "` restored");
  else if (!later.restored.empty())
    what.push_back("restored");
  if (later.migratesLoss)
    what.push_back("migration added");
  if (later.editsMigration)
    what.push_back("migration edited");
  if (later.removesMigration && !later.isRevert)
    what.push_back("migration removed");
  const GitCommit &commit = report.steps[later.step].commit;
  return join(what, ", ") + " " +
         describeDelay(report.steps[entry.step].commit, commit) + " by " +
         shortIdOf(commit).str() + " (" + titleOf(commit) + ")";
}

std::string describeAudit(const AuditReport &report) {
  AuditCounts counts = countAudit(report);
  std::string text = counted(report.commits, "commit") + ", " +
                     std::to_string(report.steps.size()) +
                     " with changes to schemas or migrations: ";
  text += counts.stopped
              ? std::to_string(counts.stopped) + " would have been stopped"
              : "none would have been stopped";
  if (counts.losing)
    text += ", " + std::to_string(counts.losing) + " of them for a loss";
  std::vector<std::string> later;
  auto add = [&](size_t number, StringRef what) {
    if (number)
      later.push_back((Twine(number) + " " + what).str());
  };
  add(counts.reverted, "reverted");
  add(counts.restored, "restored");
  add(counts.migrationAdded, "migrated later");
  add(counts.migrationEdited, "with the migration edited later");
  add(counts.migrationRemoved, "with the migration removed later");
  if (!later.empty())
    text += "; " + join(later, ", ");
  if (counts.unchecked)
    text += "; " + std::to_string(counts.unchecked) + " could not be checked";
  if (report.isCut)
    text +=
        "; this clone is shallow, so older commits are not here (`git fetch "
        "--unshallow`)";
  return text;
}

} // namespace holdfast::cli
