#include "rules/AllRules.h"
#include "rules/Options.h"
#include "rules/convention/Casing.h"

using namespace llvm;

namespace holdfast {

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  Options options(context, modelNamePascalCase.rule);
  if (!model.isTable() || options.anyMatches("allowList", model.name))
    return;
  std::string rest = options.trimmed("trimPrefix", model.name);
  if (isPascalCase(rest))
    return;
  std::string better = withRest(model.name, rest, pascalCase(rest));
  reporter.report(modelNamePascalCase.rule, model.nameSpan(),
                  "model `" + model.name + "`" +
                      " is not in PascalCase; rename it to `" + better + "`");
}

static JsonShape options() {
  return optionsShape("{\"allowList\": [\"/^legacy/\"]}", nameOptions());
}

const RuleDefinition modelNamePascalCase = {
    .rule = {.id = "model-name-pascal-case",
             .category = Category::Convention,
             .severity = Severity::Warning,
             .purpose = "A name of a model that is not in PascalCase.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .eachModel = check};

} // namespace holdfast
