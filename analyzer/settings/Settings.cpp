#include "settings/Settings.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static bool names(ArrayRef<std::string> list, const Rule &rule) {
  return any_of(list, [&](StringRef word) {
    return word == rule.id || word == spelling(rule.category);
  });
}

bool Settings::enabled(const Rule &rule) const {
  if (names(skip, rule) || (!only.empty() && !names(only, rule)))
    return false;
  auto configured = severities.find(rule.id);
  bool isOn = configured != severities.end() ? configured->second.has_value()
                                             : !rule.isOptIn;
  // Asking for a rule by its own name is asking for it.
  return isOn || is_contained(only, rule.id);
}

bool Settings::isSwitchedOff(const Rule &rule) const {
  bool isAskedFor = only.empty() || names(only, rule);
  bool isOffAnyway = rule.isOptIn && !names(skip, rule);
  return isAskedFor && !isOffAnyway && !enabled(rule);
}

Severity Settings::severityOf(const Rule &rule, Severity reported) const {
  auto configured = severities.find(rule.id);
  return configured != severities.end() ? configured->second.value_or(reported)
                                        : reported;
}

CompareOptions compareOptionsOf(const Project &project,
                                const Settings &settings) {
  return {{project.externalTables, settings.externalTables},
          {project.externalEnums, settings.externalEnums}};
}

} // namespace holdfast
