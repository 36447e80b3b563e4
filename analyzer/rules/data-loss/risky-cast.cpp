#include "rules/AllRules.h"
#include "rules/CastFindings.h"

using namespace llvm;

namespace holdfast {

static std::string messageOf(const ChangeOfDatabase &of) {
  const Column &from = *of.change.fromColumn, &to = *of.change.toColumn;
  CastOutcome outcome = outcomeOf(of.change, of.provider());
  std::string subject = "`" + from.name + "`" + of.inRows();
  std::string before = of.words(from.type), after = of.words(to.type);
  if (outcome.isKnown)
    return messageOfCast(outcome, "change", subject, before, after);
  return "casting " + subject + " from " + before + " to " + after +
         " may alter values, or fail";
}

static void check(const ChangeOfDatabase &of, const RuleContext &,
                  Reporter &reporter) {
  const Change &change = of.change;
  if (castRuleOf(change, of.provider()) != CastRule::Risky)
    return;
  const Column &from = *change.fromColumn;
  DiagnosticBuilder finding =
      reportChange(reporter, riskyCast.rule, of, change.toColumn->origin.span,
                   messageOf(of));
  noteMade(finding, from.origin);
  if (of.isOn(Provider::SQLite))
    finding.note({}, "SQLite stores any value in any column: what cannot be "
                     "cast stays as it is, and Prisma Client then fails to "
                     "read it");
  else
    finding.note({},
                 "add a column of the new type, fill it with a cast that you "
                 "have checked, and drop the old one once nothing reads it");
}

const RuleDefinition riskyCast = {
    .rule = {.id = "risky-cast",
             .category = Category::DataLoss,
             .severity = Severity::Warning,
             .purpose = "A column whose values are cast to a type that may not "
                        "hold them.",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .eachChange = check};

} // namespace holdfast
