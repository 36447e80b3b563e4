#include "rules/AllRules.h"
#include "rules/Options.h"
#include "rules/convention/Casing.h"

using namespace llvm;

namespace holdfast {

static void check(const Enum &enumeration, const BlockContext &context,
                  Reporter &reporter) {
  Options options(context, enumNamePascalCase.rule);
  if (options.anyMatches("allowList", enumeration.name))
    return;
  std::string rest = options.trimmed("trimPrefix", enumeration.name);
  if (isPascalCase(rest))
    return;
  std::string better = withRest(enumeration.name, rest, pascalCase(rest));
  reporter.report(enumNamePascalCase.rule, enumeration.nameSpan(),
                  "enum `" + enumeration.name + "`" +
                      " is not in PascalCase; rename it to `" + better + "`");
}

static JsonShape options() {
  return optionsShape("{\"allowList\": [\"/^legacy/\"]}", nameOptions());
}

const RuleDefinition enumNamePascalCase = {
    .rule = {.id = "enum-name-pascal-case",
             .category = Category::Convention,
             .severity = Severity::Warning,
             .purpose = "A name of an enum that is not in PascalCase.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .eachEnum = check};

} // namespace holdfast
