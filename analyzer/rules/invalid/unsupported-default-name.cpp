#include "rules/invalid/Defaults.h"
#include "rules/invalid/KeyFields.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedDefaultName;

static void check(const RuleContext &context, Reporter &reporter) {
  if (keyFacts(context).namedDefaults)
    return;
  forEachDefault(context.modelsToCheck, [&](const DefaultOf &found) {
    if (!found.isInCompositeType() && !found.name().empty())
      reporter.report(unsupportedDefaultName.rule, found.span(),
                      "Prisma refuses `map` here, because a default has no "
                      "name in " +
                          providerName(context) + ": remove `map`");
  });
}

const RuleDefinition unsupportedDefaultName = {
    {"unsupported-default-name", Category::Invalid, Severity::Error,
     "Finds names of defaults where the provider has none."},
    Stage::Validation,
    check};

} // namespace holdfast
