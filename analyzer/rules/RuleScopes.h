#pragma once

#include "rules/CleanBlocks.h"

/// How the frame visits what a rule judges.
namespace holdfast {

/// Runs a rule over what is in its scope: of the schema, `toCheck` where the
/// rule judges blocks by themselves, and all of it where it does not.
void runRule(const RuleDefinition &definition, const RuleContext &context,
             const CleanBlocks::ToCheck &toCheck, Reporter &reporter);

/// Whether the rule judges blocks by themselves, so that what it found in one
/// may be remembered.
bool judgesBlocks(const RuleDefinition &definition);

/// How many scopes the definition sets; it must be one.
unsigned countScopes(const RuleDefinition &definition);

} // namespace holdfast
