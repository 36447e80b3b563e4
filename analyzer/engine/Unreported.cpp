#include "engine/Unreported.h"

#include "engine/Baseline.h"
#include "rules/Registry.h"

#include "llvm/ADT/STLExtras.h"

#include <map>

using namespace llvm;

namespace holdfast {

/// Leaves what the base does not know.
static void keepNewOnes(std::vector<Diagnostic> &found, StringRef root,
                        const Baseline &base,
                        ArrayRef<Diagnostic> foundAtBase) {
  Baseline before;
  before.root = base.root;
  before.diagnostics.assign(foundAtBase.begin(), foundAtBase.end());
  keepNew(found, root, before);
}

static std::vector<Diagnostic>
diagnosticsOf(ArrayRef<AcceptedFinding> accepted) {
  std::vector<Diagnostic> result;
  for (const AcceptedFinding &finding : accepted)
    result.push_back(finding.diagnostic);
  return result;
}

/// Leaves the acceptances that the base does not have.
static void keepNewOnes(std::vector<AcceptedFinding> &accepted, StringRef root,
                        const Baseline &base) {
  if (!base.analysis)
    return;
  std::vector<Diagnostic> fresh = diagnosticsOf(accepted);
  keepNewOnes(fresh, root, base,
              diagnosticsOf(base.analysis->unreported.accepted));
  erase_if(accepted, [&](const AcceptedFinding &finding) {
    return none_of(fresh, [&](const Diagnostic &other) {
      return other.rule == finding.diagnostic.rule &&
             other.span == finding.diagnostic.span &&
             other.message == finding.diagnostic.message;
    });
  });
}

/// The rules that holdfast.json switches off now and did not at the base, by
/// id, whether they find anything or not.
static std::map<StringRef, SwitchedOffRule>
switchedOffByBranch(const Settings &settings, const Baseline &base) {
  std::map<StringRef, SwitchedOffRule> result;
  for (const auto &[id, severity] : settings.severities) {
    auto before = base.settings.severities.find(id);
    bool wasOff = before != base.settings.severities.end() && !before->second;
    const Rule *rule = findRule(id);
    if (!severity && !wasOff && rule && settings.isSwitchedOff(*rule))
      result.try_emplace(rule->id, SwitchedOffRule{rule, 0, true});
  }
  return result;
}

Unreported collectUnreported(RuleFindings &found, const Settings &settings,
                             const Baseline *baseline, StringRef root) {
  Unreported result;
  result.accepted = std::move(found.accepted);
  for (AcceptedFinding &accepted : result.accepted)
    accepted.diagnostic.severity = settings.severityOf(
        *accepted.diagnostic.rule, accepted.diagnostic.severity);
  std::map<StringRef, SwitchedOffRule> rules;
  if (baseline) {
    keepNewOnes(result.accepted, root, *baseline);
    rules = switchedOffByBranch(settings, *baseline);
  }
  for (Diagnostic &diagnostic : found.switchedOff) {
    auto byBranch = rules.find(diagnostic.rule->id);
    if (byBranch == rules.end())
      result.switchedOff.push_back(std::move(diagnostic));
    else
      ++byBranch->second.findings;
  }
  if (baseline && baseline->analysis)
    keepNewOnes(result.switchedOff, root, *baseline,
                baseline->analysis->unreported.switchedOff);
  for (const Diagnostic &diagnostic : result.switchedOff)
    ++rules
          .try_emplace(diagnostic.rule->id,
                       SwitchedOffRule{diagnostic.rule, 0, false})
          .first->second.findings;
  for (const auto &[id, rule] : rules)
    result.rules.push_back(rule);
  return result;
}

} // namespace holdfast
