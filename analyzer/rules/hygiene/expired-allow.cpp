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
                  "expired: `" + allowance.rule + "` was allowed until " +
                      allowance.until)
          .fix(removeAllowanceFix(allowance));
}

const RuleDefinition expiredAllow = {
    {"expired-allow", Category::Hygiene, Severity::Warning,
     "An allow comment whose date has passed."},
    Stage::Acceptance,
    check};

} // namespace holdfast
