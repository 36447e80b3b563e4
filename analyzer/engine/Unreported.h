#pragma once

#include "engine/Known.h"
#include "rules/RuleFindings.h"

#include <vector>

namespace holdfast {

/// A rule that somebody has switched off, and what it found all the same.
struct SwitchedOffRule {
  const Rule *rule;
  size_t findings;
  bool byBranch; ///< holdfast.json had it on at the base
};

/// What was found and is not reported, so that every summary can say so. Held
/// against a base it is what the branch adds: acceptances that the base did not
/// have, rules that the branch switches off with all that they find, and the
/// new findings of rules that were off before.
struct Unreported {
  std::vector<AcceptedFinding> accepted;
  /// Entries of the baseline that match nothing, though what they are about
  /// was looked for.
  std::vector<Span> unusedEntries;
  std::vector<SwitchedOffRule> rules; ///< by id
  /// What the rules that were off before the branch found.
  std::vector<Diagnostic> switchedOff;
};

/// Takes out of the rules' findings what is not reported. A base that nobody
/// asked for does not count.
Unreported collectUnreported(RuleFindings &found, const Inputs &inputs,
                             const Known &known);

} // namespace holdfast
