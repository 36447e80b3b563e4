#include "review/Allowances.h"
#include "rules/Registry.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unreasonedAllow;

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Allowance &allowance : context.allowances)
    if (allowance.reason.empty())
      reporter.report(unreasonedAllow.rule, allowance.span(),
                      "this accepts nothing, as it gives no reason: write "
                      "`because …` behind it");
}

const RuleDefinition unreasonedAllow = {
    {"unreasoned-allow", Category::Hygiene, Severity::Warning,
     "Finds comments that would accept a finding and do not say why."},
    Stage::Acceptance,
    check};

} // namespace holdfast
