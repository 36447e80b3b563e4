#include "cli/AuditReport.h"
#include "cli/printers/JsonText.h"

#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::cli {

static void printCommit(json::OStream &json, const GitCommit &commit) {
  json.attribute("commit", commit.id);
  json.attribute("date", commit.date());
  json.attribute("subject", jsonMessage(titleOf(commit)));
}

static void printFinding(json::OStream &json, const CommitFinding &finding) {
  json.attribute("rule", finding.rule->id);
  json.attribute("category", spelling(finding.rule->category));
  json.attribute("message", jsonMessage(finding.message));
  json.attribute("place", jsonTextOrNull(finding.place));
  json.attribute("lost", jsonTextOrNull(finding.lostName));
}

static void printLater(json::OStream &json, const Aftermath &later) {
  json.attributeArray("kinds", [&] {
    auto add = [&](bool is, StringRef name) {
      if (is)
        json.value(name);
    };
    add(later.isRevert, "reverted");
    add(!later.restored.empty(), "restored");
    add(later.migratesLoss, "migration-added");
    add(later.editsMigration, "migration-edited");
    add(later.removesMigration, "migration-removed");
  });
  json.attributeArray("restored", [&] {
    for (const std::string &name : later.restored)
      json.value(jsonText(name));
  });
}

static void printEntry(json::OStream &json, const AuditReport &report,
                       const AuditEntry &entry) {
  const GitCommit &commit = report.steps[entry.step].commit;
  printCommit(json, commit);
  json.attribute("merge", commit.parents > 1);
  json.attributeArray("findings", [&] {
    for (const CommitFinding &finding : report.checks[entry.step].errors)
      json.object([&] { printFinding(json, finding); });
  });
  json.attributeArray("broughtBy", [&] {
    for (const GitCommit &source : report.checks[entry.step].broughtBy)
      json.object([&] { printCommit(json, source); });
  });
  json.attributeArray("later", [&] {
    for (const Aftermath &later : entry.later)
      json.object([&] {
        printCommit(json, report.steps[later.step].commit);
        printLater(json, later);
      });
  });
}

static void printSummary(json::OStream &json, const AuditReport &report) {
  AuditCounts counts = countAudit(report);
  json.attribute("commits", report.commits);
  json.attribute("checked", report.steps.size());
  json.attribute("stopped", counts.stopped);
  json.attribute("losing", counts.losing);
  json.attribute("reverted", counts.reverted);
  json.attribute("restored", counts.restored);
  json.attribute("migrationAdded", counts.migrationAdded);
  json.attribute("migrationEdited", counts.migrationEdited);
  json.attribute("migrationRemoved", counts.migrationRemoved);
  json.attribute("unchecked", counts.unchecked);
  json.attribute("shallow", report.isCut);
}

void printAuditJson(raw_ostream &out, const AuditReport &report) {
  std::string text;
  raw_string_ostream buffer(text);
  json::OStream json(buffer);
  json.object([&] {
    json.attribute("version", 1);
    json.attributeArray("stopped", [&] {
      for (const AuditEntry &entry : reverse(report.entries))
        json.object([&] { printEntry(json, report, entry); });
    });
    json.attributeArray("unchecked", [&] {
      for (auto [step, check] : reverse(zip_equal(report.steps, report.checks)))
        for (const std::string &failure : check.failures)
          json.object([&] {
            printCommit(json, step.commit);
            json.attribute("message", jsonMessage(failure));
          });
    });
    json.attributeObject("summary", [&] { printSummary(json, report); });
  });
  json.flush();
  out << escapeInvisible(text) << '\n';
}

} // namespace holdfast::cli
