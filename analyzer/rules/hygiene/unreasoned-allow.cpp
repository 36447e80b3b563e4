#include "review/Allowances.h"
#include "rules/Registry.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unreasonedAllow;

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Allowance &allowance : context.allowances)
    if (allowance.reason.empty())
      reporter.report(unreasonedAllow.rule, allowance.span(),
                      "ignored: an allow comment needs a reason; add `because "
                      "…`");
}

const RuleDefinition unreasonedAllow = {{"unreasoned-allow", Category::Hygiene,
                                         Severity::Warning,
                                         "An allow comment without a reason."},
                                        Stage::Acceptance,
                                        check};

} // namespace holdfast
