#include "diagnostics/DidYouMean.h"
#include "review/Allowances.h"
#include "rules/AllRules.h"
#include "rules/Registry.h"

using namespace llvm;

namespace holdfast {

/// Why there is nothing to accept.
static std::string reasonOf(const Allowance &allowance) {
  std::string rule = "`" + allowance.rule.str() + "`";
  const Rule *known = findRule(allowance.rule);
  if (!known)
    return "unknown rule " + rule + didYouMean(allowance.rule, ruleIds());

  std::string remove = "; remove this comment";
  if (known->category == Category::Invalid)
    return rule + " cannot be allowed, because Prisma rejects what it finds" +
           remove;
  if (allowance.target.begin == allowance.target.end)
    return "nothing follows it" + remove;
  return rule + " reports nothing " +
         (allowance.object.empty()
              ? ""
              : "about `" + allowance.object.str() + "` ") +
         "here" + remove;
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Allowance *allowance : context.unusedAllowances)
    reporter
        .report(unusedAllow.rule, allowance->span(),
                "unused: " + reasonOf(*allowance))
        .fix(removeAllowanceFix(*allowance));
}

const RuleDefinition unusedAllow = {
    .rule = {.id = "unused-allow",
             .category = Category::Hygiene,
             .severity = Severity::Warning,
             .purpose = "An allow comment that allows nothing."},
    .stage = Stage::Acceptance,
    .fixes = {Safety::Safe},
    .wholeSchema = check};

} // namespace holdfast
