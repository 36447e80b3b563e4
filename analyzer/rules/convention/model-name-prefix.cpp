#include "rules/AllRules.h"
#include "rules/Options.h"

using namespace llvm;

namespace holdfast {

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  StringRef prefix = Options(context, modelNamePrefix.rule).text("prefix");
  if (!model.isTable() || model.name.starts_with(prefix))
    return;
  std::string better = (prefix + model.name).str();
  reporter.report(modelNamePrefix.rule, model.nameSpan(),
                  "model `" + model.name + "` does not begin with `" + prefix +
                      "`; rename it to `" + better + "`");
}

static JsonShape options() {
  return optionsShape(
      "{\"prefix\": \"Db\"}",
      {required(
          textOption("prefix", "What names of models begin with.", "\"Db\""))});
}

const RuleDefinition modelNamePrefix = {
    .rule =
        {.id = "model-name-prefix",
         .category = Category::Convention,
         .severity = Severity::Warning,
         .purpose =
             "A model whose name does not begin with the prefix that is set.",
         .isOptIn = true,
         .options = options},
    .stage = Stage::Convention,
    .eachModel = check};

} // namespace holdfast
