#include "rules/invalid/FieldTypes.h"
#include "rules/invalid/KeyFields.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedEnum;

static void check(const RuleContext &context, Reporter &reporter) {
  if (typeFacts(context).enums)
    return;
  for (const Enum &enumeration : context.enums())
    reporter.report(unsupportedEnum.rule,
                    enumeration.document->span(enumeration.block->range),
                    providerName(context) + " has no enums; replace `" +
                        enumeration.name +
                        "` with `String`, and check values in the application");
}

const RuleDefinition unsupportedEnum = {
    {"unsupported-enum", Category::Invalid, Severity::Error,
     "An enum where Prisma has none for the database."},
    Stage::Relations,
    check};

} // namespace holdfast
