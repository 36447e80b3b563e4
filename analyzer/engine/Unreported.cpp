#include "engine/Unreported.h"

#include "engine/Analysis.h"
#include "review/NewFindings.h"
#include "rules/Registry.h"

#include "llvm/ADT/STLExtras.h"

#include <map>

using namespace llvm;

namespace holdfast {

using RulesById = std::map<StringRef, SwitchedOffRule>;

static std::vector<Diagnostic>
diagnosticsOf(ArrayRef<AcceptedFinding> accepted) {
  std::vector<Diagnostic> result;
  for (const AcceptedFinding &finding : accepted)
    result.push_back(finding.diagnostic);
  return result;
}

/// Leaves the acceptances that the base does not have.
static void keepNewAcceptances(std::vector<AcceptedFinding> &accepted,
                               const ProjectPlaces &now,
                               const Analysis &before) {
  std::vector<Diagnostic> fresh = diagnosticsOf(accepted);
  keepNew(fresh, now, diagnosticsOf(before.findings.unreported.accepted),
          placesOf(before.inputs, before.known));
  erase_if(accepted, [&](const AcceptedFinding &finding) {
    return none_of(fresh, [&](const Diagnostic &other) {
      return other.rule == finding.diagnostic.rule &&
             other.span == finding.diagnostic.span &&
             other.message == finding.diagnostic.message;
    });
  });
}

/// The rules that holdfast.json switches off now and did not at the base,
/// whether they find anything or not.
static RulesById switchedOffByBranch(const Settings &settings,
                                     const Base &base) {
  auto wasOff = [&](StringRef id) {
    if (!base.settings)
      return false;
    auto before = base.settings->severities.find(id);
    return before != base.settings->severities.end() && !before->second;
  };
  RulesById result;
  for (const auto &[id, severity] : settings.severities) {
    const Rule *rule = findRule(id);
    if (!severity && rule && !wasOff(id) && settings.isSwitchedOff(*rule))
      result.try_emplace(rule->id, SwitchedOffRule{rule, 0, true});
  }
  return result;
}

Unreported collectUnreported(RuleFindings &found, const Inputs &inputs,
                             const Known &known) {
  const Base *base = known.base.get();
  const Settings &settings = inputs.settings;
  const Analysis *before = nullptr;
  Unreported result;
  RulesById rules;
  if (base && base->isAsked) {
    before = base->analysis.get();
    rules = switchedOffByBranch(settings, *base);
  }
  result.accepted = std::move(found.accepted);
  for (AcceptedFinding &accepted : result.accepted)
    accepted.diagnostic.severity = settings.severityOf(
        *accepted.diagnostic.rule, accepted.diagnostic.severity);
  for (Diagnostic &diagnostic : found.switchedOff) {
    auto byBranch = rules.find(diagnostic.rule->id);
    if (byBranch == rules.end())
      result.switchedOff.push_back(std::move(diagnostic));
    else
      ++byBranch->second.findings;
  }
  if (before) {
    ProjectPlaces now = placesOf(inputs, known);
    keepNewAcceptances(result.accepted, now, *before);
    keepNew(result.switchedOff, now, before->findings.unreported.switchedOff,
            placesOf(before->inputs, before->known));
  }
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
