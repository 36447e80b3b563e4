#include "review/Allowances.h"
#include "rules/Registry.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition expiredAllow;

static void check(const RuleContext &context, Reporter &reporter) {
  std::string now = today();
  for (const Allowance &allowance : context.allowances)
    if (!allowance.reason.empty() && allowance.isOver(now))
      reporter
          .report(expiredAllow.rule, allowance.span(),
                  "this accepts nothing any more: `" + allowance.rule +
                      "` was accepted until " + allowance.until)
          .fix(removeAllowanceFix(allowance));
}

const RuleDefinition expiredAllow = {
    {"expired-allow", Category::Hygiene, Severity::Warning,
     "Finds comments that accepted a finding until a day that is over."},
    Stage::Acceptance,
    check};

} // namespace holdfast
