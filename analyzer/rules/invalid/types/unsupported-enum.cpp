#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"
#include "rules/invalid/types/FieldTypes.h"

using namespace llvm;

namespace holdfast {

static void check(const Enum &enumeration, const BlockContext &context,
                  Reporter &reporter) {
  if (typeFacts(context).enums)
    return;
  reporter.report(unsupportedEnum.rule,
                  enumeration.document->span(enumeration.block->range),
                  providerName(context) + " has no enums; replace `" +
                      enumeration.name +
                      "` with `String`, and check values in the application");
}

const RuleDefinition unsupportedEnum = {
    .rule = {.id = "unsupported-enum",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "An enum where Prisma has none for the database."},
    .stage = Stage::Relations,
    .databases = {Provider::SQLServer},
    .eachEnum = check};

} // namespace holdfast
