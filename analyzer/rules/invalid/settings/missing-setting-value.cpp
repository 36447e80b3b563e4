#include "rules/AllRules.h"

using namespace llvm;

namespace holdfast {

static void check(const BlockInFile &place, const BlockContext &,
                  Reporter &reporter) {
  const auto &[document, block] = place;
  for (const Property &property : block.properties) {
    if (property.value)
      continue;
    // Prisma gives up on the block at the first.
    reporter
        .report(missingSettingValue.rule, document->span(block.range),
                "`" + property.key.text + "` of `" + block.name.text +
                    "` has no value; add one after the `=`, or remove the line")
        .note(document->span(property.range), "the setting");
    break;
  }
}

const RuleDefinition missingSettingValue = {
    .rule = {.id = "missing-setting-value",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A setting of a datasource or generator without a value."},
    .stage = Stage::Configuration,
    .eachBlock = check};

} // namespace holdfast
