#include "cli/printers/StatusPrinter.h"

#include "catalog/RowCounts.h"
#include "cli/printers/UnreportedText.h"
#include "cli/printers/Wrap.h"
#include "source/Counted.h"
#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::cli {

using guard::Loss;
using guard::Plan;
using Kind = MigrationFact::Kind;

std::string amountOf(const Loss &loss) {
  bool isOfColumn = !loss.column.empty();
  if (!loss.rows)
    return isOfColumn ? "values, not counted" : "rows, not counted";
  if (isOfColumn && *loss.rows == 0)
    return "no values";
  std::string rows = describe(RowCount{RowCount::Kind::Exact, *loss.rows});
  StringRef most = loss.isAtMost && *loss.rows > 0 ? "up to " : "";
  if (!isOfColumn)
    return (most + rows).str();
  StringRef number = StringRef(rows).split(' ').first;
  return (most + number + (*loss.rows == 1 ? " value" : " values")).str();
}

std::string describeLoss(const Loss &loss) {
  if (loss.kind == Loss::Kind::Unknown)
    return "migration `" + loss.name + "` " + loss.what;
  if (!loss.migration.empty())
    return "migration `" + loss.migration + "` " + loss.what +
           (loss.table.empty() ? "" : " (" + amountOf(loss) + ")");
  std::string text =
      loss.what + " `" + loss.name + "` (" + amountOf(loss) + ")";
  switch (loss.effect) {
  case PushEffect::Silent:
    return text + " without asking";
  case PushEffect::Warns:
    return text + ", asks first";
  case PushEffect::Refuses:
    return text + ", refuses";
  }
  llvm_unreachable("covered switch");
}

namespace {

/// Writes the parts of a status, each as a head and indented lines.
class StatusText {
public:
  StatusText(raw_ostream &out, const guard::Status &status,
             const OutputStyle &style)
      : out(out), status(status), style(style) {}

  void print();

private:
  void line(StringRef text, unsigned indent = 0) {
    out.indent(indent);
    printWrapped(out, printable(text), {style.width, indent, indent + 2});
    out << '\n';
  }
  void head(StringRef text, raw_ostream::Colors color) {
    out.changeColor(color, /*Bold=*/true);
    out << text;
    out.resetColor();
    out << '\n';
  }
  void printMigrations();
  void printFacts(Kind kind, StringRef title, StringRef advice);
  void printDrift();
  void printPlan(StringRef command, const Plan &plan, StringRef nothing,
                 StringRef does);

  raw_ostream &out;
  const guard::Status &status;
  const OutputStyle &style;
};

} // namespace

void StatusText::printFacts(Kind kind, StringRef title, StringRef advice) {
  if (!status.migrations.has(kind))
    return;
  bool isWrong = kind != Kind::Pending && kind != Kind::RolledBack;
  head(title, isWrong ? raw_ostream::RED : raw_ostream::YELLOW);
  for (const MigrationFact &fact : status.migrations.facts) {
    if (fact.kind != kind)
      continue;
    std::string text = fact.name;
    if (!fact.when.empty())
      text +=
          (kind == Kind::Failed ? " (begun " : " (ran ") + fact.when + " UTC)";
    line(text, 2);
    StringRef log = StringRef(fact.log).trim().split('\n').first;
    if (kind == Kind::Failed && !log.empty())
      line(log, 4);
  }
  if (!advice.empty())
    line(advice, 2);
}

void StatusText::printMigrations() {
  if (status.history.empty())
    return;
  if (!status.isManaged)
    line("the database has no history of migrations");
  printFacts(Kind::Pending, "pending", "");
  printFacts(Kind::Failed, "failed",
             "deployments stop there: put the database right, then run prisma "
             "migrate resolve --rolled-back NAME or --applied NAME");
  printFacts(Kind::RolledBack, "rolled back, pending again", "");
  printFacts(Kind::Edited, "edited after they ran",
             "restore the files and put the change into a new migration");
  printFacts(Kind::Missing, "missing in the folder",
             "take them from git, or from the branch that ran them");
  printFacts(Kind::AppliedTwice, "applied twice",
             "two deployments ran at once: look at what the second one did");
}

void StatusText::printDrift() {
  if (!status.driftUnknown.empty()) {
    line("drift: not known, since " + status.driftUnknown);
    return;
  }
  if (status.drift.empty())
    return;
  head("drift", raw_ostream::RED);
  for (const std::string &sentence : status.drift)
    line(sentence, 2);
}

void StatusText::printPlan(StringRef command, const Plan &plan,
                           StringRef nothing, StringRef does) {
  bool idles = plan.runs.empty() && plan.changes == 0 && plan.refusals.empty();
  line(("next `" + command + "`: " + (idles ? nothing : does)).str());
  for (const std::string &refusal : plan.refusals)
    line("stops: " + refusal, 2);
  for (const Loss &loss : plan.losses)
    line(describeLoss(loss), 2);
}

void StatusText::print() {
  line(status.database + (status.history.empty() ? " (no migrations)"
                                                 : " and " + status.history));
  if (!status.history.empty())
    line(counted(status.migrations.ran, "migration") + " ran, " +
         std::to_string(status.migrations.pending.size()) + " pending");
  printMigrations();
  printDrift();
  if (!status.history.empty())
    printPlan("prisma migrate deploy", status.deploy, "nothing to run",
              "runs " + counted(status.deploy.runs.size(), "migration"));
  printPlan("prisma db push", status.push, "nothing to change",
            counted(status.push.changes, "change"));
}

void printStatusText(raw_ostream &out, const guard::Status &status,
                     const OutputStyle &style) {
  StatusText(out, status, style).print();
}

} // namespace holdfast::cli
