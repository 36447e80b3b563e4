#pragma once

#include "rules/CleanBlocks.h"
#include "rules/RuleDefinition.h"
#include "rules/RuleFindings.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <string>

namespace holdfast {

/// Every rule, in the order of Rules.def. Rule ids are unique.
llvm::ArrayRef<const RuleDefinition *> allRules();

/// The ids of all rules.
llvm::ArrayRef<llvm::StringRef> ruleIds();
/// All rules as settings name them.
llvm::ArrayRef<const Rule *> ruleConstants();

/// The rule of that id, or null.
const Rule *findRule(llvm::StringRef id);

/// The rule's page as Markdown, compiled in. Empty for a rule of another list.
llvm::StringRef rulePage(const Rule &rule);

/// Where its files are below rules/: its category, and its group if it is in
/// one, as in `invalid/keys`.
llvm::StringRef ruleFolder(const Rule &rule);

/// The address of the rule's page, for links.
std::string rulePageUrl(const Rule &rule);

/// What becomes of a rule's findings.
enum class RuleUse {
  Report,
  Count, ///< somebody has switched it off, which shall not go unseen
  Leave, ///< nobody asks for it
};

/// Runs the rules stage by stage. A rule of category `invalid` that is not
/// reported still counts where a stage depends on there being no error. Rules
/// that judge blocks by themselves run over those which `clean` does not know
/// to be clean, the others over all.
RuleFindings runRules(RuleContext context,
                      llvm::function_ref<RuleUse(const Rule &)> use,
                      CleanBlocks *clean = nullptr);

} // namespace holdfast
