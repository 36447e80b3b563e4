#include "rules/RuleDefinition.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition emptyEnum;

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Enum &enumeration : context.enums())
    if (enumeration.values.empty())
      reporter.report(emptyEnum.rule,
                      enumeration.document->span(enumeration.block->range),
                      "enum `" + enumeration.name +
                          "` has no values; add one, or remove it and the "
                          "fields that use it");
}

const RuleDefinition emptyEnum = {{"empty-enum", Category::Invalid,
                                   Severity::Error, "An enum without values."},
                                  Stage::Syntax,
                                  check};

} // namespace holdfast
