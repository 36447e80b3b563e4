#include "engine/Baselined.h"

#include "review/Allowances.h"
#include "review/Baseline.h"
#include "rules/Registry.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether the finding of an entry would have been found if it were there: its
/// rule has run, on what it needs.
static bool wasLookedFor(const BaselineEntry &entry, const Inputs &inputs,
                         const Review &review) {
  auto rule = find_if(allRules(), [&](const RuleDefinition *definition) {
    return definition->rule.id == entry.rule;
  });
  if (rule == allRules().end())
    return true;
  if (!inputs.settings.enabled((*rule)->rule))
    return false;
  bool isOfMigration = StringRef(entry.file).ends_with("migration.sql");
  return isOfMigration ? review.history.has_value()
                       : (*rule)->stage != Stage::Database ||
                             !review.comparisons.empty() || review.history;
}

static void noteExpiry(Diagnostic &finding, const Baseline &baseline,
                       const BaselineEntry &entry) {
  std::string who = entry.author.empty() ? "" : " by " + entry.author;
  finding.notes.push_back({baseline.span(entry),
                           "accepted" + who + " only until " + entry.expires});
}

std::vector<Span> acceptByBaseline(RuleFindings &found, const Inputs &inputs,
                                   const Review &review) {
  if (!inputs.baseline)
    return {};
  const Baseline &baseline = *inputs.baseline;
  BaselineMatch match = matchBaseline(baseline, found.diagnostics,
                                      inputs.placeInBaseline, today());
  std::vector<Diagnostic> kept;
  for (auto [finding, entry, expired] :
       zip_equal(found.diagnostics, match.acceptedBy, match.expired)) {
    if (entry) {
      found.accepted.push_back(
          {std::move(finding), baseline.span(*entry), entry->reason, true});
      continue;
    }
    if (expired)
      noteExpiry(finding, baseline, *expired);
    kept.push_back(std::move(finding));
  }
  found.diagnostics = std::move(kept);
  std::vector<Span> unused;
  for (const BaselineEntry *entry : match.unused)
    if (!entry->isMoved && wasLookedFor(*entry, inputs, review))
      unused.push_back(baseline.span(*entry));
  return unused;
}

} // namespace holdfast
