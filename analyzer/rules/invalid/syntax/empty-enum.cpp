#include "rules/AllRules.h"

using namespace llvm;

namespace holdfast {

static void check(const Enum &enumeration, const BlockContext &,
                  Reporter &reporter) {
  if (enumeration.values.empty())
    reporter.report(emptyEnum.rule,
                    enumeration.document->span(enumeration.block->range),
                    "enum `" + enumeration.name +
                        "` has no values; add one, or remove it and the "
                        "fields that use it");
}

const RuleDefinition emptyEnum = {
    .rule = {.id = "empty-enum",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "An enum without values."},
    .stage = Stage::Syntax,
    .eachEnum = check};

} // namespace holdfast
