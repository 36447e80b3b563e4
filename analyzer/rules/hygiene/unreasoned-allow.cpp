#include "review/Allowances.h"
#include "rules/AllRules.h"
#include "rules/Registry.h"

using namespace llvm;

namespace holdfast {

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Allowance &allowance : context.allowances)
    if (allowance.reason.empty())
      reporter.report(unreasonedAllow.rule, allowance.span(),
                      "ignored: an allow comment needs a reason; add `because "
                      "…`");
}

const RuleDefinition unreasonedAllow = {
    .rule = {.id = "unreasoned-allow",
             .category = Category::Hygiene,
             .severity = Severity::Warning,
             .purpose = "An allow comment without a reason."},
    .stage = Stage::Acceptance,
    .wholeSchema = check};

} // namespace holdfast
