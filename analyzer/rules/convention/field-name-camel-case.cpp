#include "rules/AllRules.h"
#include "rules/Options.h"
#include "rules/convention/Casing.h"
#include "rules/convention/Written.h"

using namespace llvm;

namespace holdfast {

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  Options options(context, fieldNameCamelCase.rule);
  if (!field.model->isTable() || options.anyMatches("allowList", field.name))
    return;
  std::string rest = options.trimmed("trimPrefix", field.name);
  if (isCamelCase(rest))
    return;
  std::string better = withRest(field.name, rest, camelCase(rest));
  reporter.report(fieldNameCamelCase.rule, field.nameSpan(),
                  "`" + nameOf(field) + "`" +
                      " is not in camelCase; rename it to `" + better + "`");
}

static JsonShape options() {
  return optionsShape("{\"allowList\": [\"/^legacy/\"]}", nameOptions());
}

const RuleDefinition fieldNameCamelCase = {
    .rule = {.id = "field-name-camel-case",
             .category = Category::Convention,
             .severity = Severity::Warning,
             .purpose = "A name of a field that is not in camelCase.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .eachField = check};

} // namespace holdfast
