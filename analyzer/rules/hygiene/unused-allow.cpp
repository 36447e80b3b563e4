#include "diagnostics/DidYouMean.h"
#include "review/Allowances.h"
#include "rules/Registry.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unusedAllow;

/// Why there is nothing to accept.
static std::string reasonOf(const Allowance &allowance) {
  std::string rule = "`" + allowance.rule.str() + "`";
  const Rule *known = findRule(allowance.rule);
  if (!known)
    return "there is no rule " + rule + didYouMean(allowance.rule, ruleIds());
  if (known->category == Category::Invalid)
    return "Prisma itself refuses what " + rule + " finds";
  if (allowance.target.begin == allowance.target.end)
    return "it stands at nothing";
  return rule + " finds nothing " +
         (allowance.object.empty()
              ? ""
              : "about `" + allowance.object.str() + "` ") +
         "in what it stands at";
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Allowance *allowance : context.unusedAllowances)
    reporter
        .report(unusedAllow.rule, allowance->span(),
                "this accepts nothing and can go: " + reasonOf(*allowance))
        .fix(removeAllowanceFix(*allowance));
}

const RuleDefinition unusedAllow = {
    {"unused-allow", Category::Hygiene, Severity::Warning,
     "Finds comments that accept a finding which is not there."},
    Stage::Acceptance,
    check};

} // namespace holdfast
