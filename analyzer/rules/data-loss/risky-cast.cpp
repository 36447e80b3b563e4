#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition riskyCast;

static void check(const RuleContext &context, Reporter &reporter) {
  forChanges(context, [&](const ChangeOfDatabase &of) {
    const Change &change = of.change;
    if (!isRiskyCast(change) || isNarrowing(change, of.provider()))
      return;
    const Column &from = *change.fromColumn, &to = *change.toColumn;
    DiagnosticBuilder finding = reportChange(
        reporter, riskyCast.rule, of, to.origin.span,
        "values of `" + from.name + "`" + of.inRows() +
            " may change or stop the change: they would be cast from " +
            of.words(from.type) + " to " + of.words(to.type));
    noteMade(finding, from.origin, from.name);
    if (of.isOn(Provider::SQLite))
      finding.note({}, "SQLite stores any value in any column: what cannot be "
                       "cast stays as it is, and Prisma Client then fails to "
                       "read it");
    else
      finding.note({},
                   "add a second column of the new type, fill it by a cast "
                   "that you wrote and looked at, and drop the old one when "
                   "nothing reads it any more");
  });
}

const RuleDefinition riskyCast = {
    {"risky-cast", Category::DataLoss, Severity::Warning,
     "Finds columns whose values are cast to a type that may not hold them."},
    Stage::Database,
    check};

} // namespace holdfast
