#include "review/Allowances.h"
#include "rules/AllRules.h"
#include "rules/Registry.h"

using namespace llvm;

namespace holdfast {

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
    .rule = {.id = "expired-allow",
             .category = Category::Hygiene,
             .severity = Severity::Warning,
             .purpose = "An allow comment whose date has passed."},
    .stage = Stage::Acceptance,
    .fixes = {Safety::Safe},
    .wholeSchema = check};

} // namespace holdfast
