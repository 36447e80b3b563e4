#pragma once

#include "settings/Settings.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast {

/// Sets a rule: its value is a severity, or an object of options that may have
/// one, both as settings files have them. A severity alone leaves the options
/// as they are; options without one ask for the rule.
void applyRule(Settings &settings, const JsonMember &rule,
               llvm::ArrayRef<const Rule *> rules);

/// The same from a flag: `ID=warning`, or `ID={"prefix": "Db"}`. The error says
/// what would be right.
llvm::Expected<JsonMember> parseRuleSetting(llvm::StringRef text,
                                            llvm::ArrayRef<const Rule *> rules);

/// What the rule cannot do without and the settings do not say, as a message;
/// empty for nothing.
std::string whatLacks(const Settings &settings, const Rule &rule);

} // namespace holdfast
