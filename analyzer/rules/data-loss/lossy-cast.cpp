#include "rules/AllRules.h"
#include "rules/CastFindings.h"

using namespace llvm;

namespace holdfast {

static void checkChange(const RuleContext &context, const ChangeOfDatabase &of,
                        Reporter &reporter) {
  const Change &change = of.change;
  if (castRuleOf(change, of.provider()) != CastRule::Lossy)
    return;
  const Column &from = *change.fromColumn, &to = *change.toColumn;
  CastOutcome outcome = outcomeOf(change, of.provider());
  DiagnosticBuilder finding = reportChange(
      reporter, lossyCast.rule, of, to.origin.span,
      messageOfCast(outcome, "change", "`" + from.name + "`" + of.inRows(),
                    of.words(from.type), of.words(to.type)));
  noteMade(finding, from.origin);
  noteFailureOfCast(finding, outcome, "change");
  if (change.difference.cast == Cast::Safe)
    finding.note({}, "Prisma considers this cast safe and does not warn");
  noteTypeToKeep(finding, context, of);
}

static void check(const RuleContext &context, Reporter &reporter) {
  forChanges(context, [&](const ChangeOfDatabase &of) {
    checkChange(context, of, reporter);
  });
  reportLossyCasts(context, lossyCast.rule, /*narrowing=*/false, reporter);
}

const RuleDefinition lossyCast = {
    .rule = {.id = "lossy-cast",
             .category = Category::DataLoss,
             .severity = Severity::Warning,
             .purpose = "A change of a type by which values lose something, "
                        "and nothing fails.",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .wholeSchema = check};

} // namespace holdfast
