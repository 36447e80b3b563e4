#include "engine/Findings.h"

#include "engine/Analysis.h"
#include "engine/Baselined.h"
#include "review/NewFindings.h"
#include "rules/Registry.h"

using namespace llvm;

namespace holdfast {

/// Leaves out what the base had as well, and notes at losses where it had what
/// is lost.
static void holdAgainst(const Base &base, const Inputs &inputs,
                        const Known &known, const Review &review,
                        std::vector<Diagnostic> &diagnostics) {
  if (base.isAsked && base.analysis)
    keepNew(diagnostics, placesOf(inputs, known),
            base.analysis->findings.diagnostics,
            placesOf(base.analysis->inputs, base.analysis->known));
  if (base.catalog && review.wanted)
    noteLosses(diagnostics, *base.catalog, *review.wanted, base.reference);
}

Findings judge(const Inputs &inputs, const Known &known, const Review &review,
               CleanBlocks *cleanBlocks) {
  const Settings &settings = inputs.settings;
  RuleContext context{*inputs.schema,
                      inputs.prisma(),
                      review.comparisons,
                      review.history ? &*review.history : nullptr,
                      !inputs.project.migrationsFolder.empty(),
                      inputs.configFile.get(),
                      inputs.commands};
  context.foreignHistory = known.foreign ? &*known.foreign : nullptr;
  context.waysBack = review.waysBack;
  context.closedSchema = inputs.closedSchema.get();
  context.options = &settings.ruleOptions;
  if (review.applied) {
    context.applied = &*review.applied;
    context.appliedTo = review.appliedTo;
  }
  RuleFindings found = runRules(
      context,
      [&](const Rule &rule) {
        return settings.enabled(rule)         ? RuleUse::Report
               : settings.isSwitchedOff(rule) ? RuleUse::Count
                                              : RuleUse::Leave;
      },
      cleanBlocks);
  std::vector<Span> unused = acceptByBaseline(found, inputs, review);
  Findings findings{std::move(found.diagnostics),
                    collectUnreported(found, inputs, known)};
  findings.unreported.unusedEntries = std::move(unused);
  for (Diagnostic &diagnostic : findings.diagnostics)
    diagnostic.severity =
        settings.severityOf(*diagnostic.rule, diagnostic.severity);
  if (known.base)
    holdAgainst(*known.base, inputs, known, review, findings.diagnostics);
  sortForDisplay(findings.diagnostics);
  return findings;
}

} // namespace holdfast
