#pragma once

#include "rules/RuleDefinition.h"

/// The constants of all rules, by Rules.def.
namespace holdfast {

#define RULE(folder, stem, constant) extern const RuleDefinition constant;
#include "rules/Rules.def"
#undef RULE

} // namespace holdfast
