#include "rules/RuleDefinition.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition missingSettingValue;

static void check(const RuleContext &context, Reporter &reporter) {
  for (const auto &[document, block] : context.blocksToCheck)
    for (const Property &property : block.properties) {
      if (property.value)
        continue;
      // Prisma gives up on the block at the first.
      reporter
          .report(
              missingSettingValue.rule, document->span(block.range),
              "`" + property.key.text + "` of `" + block.name.text +
                  "` has no value; add one after the `=`, or remove the line")
          .note(document->span(property.range), "the setting");
      break;
    }
}

const RuleDefinition missingSettingValue = {
    {"missing-setting-value", Category::Invalid, Severity::Error,
     "A setting of a datasource or generator without a value."},
    Stage::Configuration,
    check};

} // namespace holdfast
