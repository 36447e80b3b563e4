#pragma once

#include "rules/CleanBlocks.h"
#include "rules/RuleDefinition.h"

#include "llvm/ADT/STLFunctionalExtras.h"

namespace holdfast {

/// Every rule, in the order of Rules.def. Rule ids are unique.
llvm::ArrayRef<const RuleDefinition *> allRules();

/// The ids of all rules.
llvm::ArrayRef<llvm::StringRef> ruleIds();

/// The rule of that id, or null.
const Rule *findRule(llvm::StringRef id);

/// The rule's page as Markdown, compiled in.
llvm::StringRef rulePage(const Rule &rule);

/// Runs the rules stage by stage and returns what the enabled ones found. A
/// disabled rule of category `invalid` still counts where a stage depends on
/// there being no error. What of `context` is to be checked is set here: all,
/// or what `clean` does not know to be clean.
std::vector<Diagnostic> runRules(RuleContext context,
                                 llvm::function_ref<bool(const Rule &)> enabled,
                                 CleanBlocks *clean = nullptr);

} // namespace holdfast
