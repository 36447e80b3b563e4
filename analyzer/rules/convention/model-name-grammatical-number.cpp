#include "rules/AllRules.h"
#include "rules/Options.h"
#include "rules/convention/Plurals.h"

using namespace llvm;

namespace holdfast {

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  Options options(context, modelNameGrammaticalNumber.rule);
  StringRef wanted = options.text("style");
  if (wanted.empty() || !model.isTable() ||
      options.anyMatches("allowlist", model.name) || hasNoNumber(model.name))
    return;
  bool plural = isPlural(model.name);
  if (plural == (wanted == "plural"))
    return;
  reporter.report(modelNameGrammaticalNumber.rule, model.nameSpan(),
                  "model `" + model.name + "` has a " +
                      (plural ? "plural" : "singular") +
                      " name; models are named in the " + wanted);
}

static JsonShape options() {
  return optionsShape(
      "{\"style\": \"singular\"}",
      {required(choiceOption("style", "The number of names of models.",
                             {"singular", "plural"})),
       patternsOption("allowlist", "Names that may be as they are.",
                      "[\"/Data$/\"]")});
}

const RuleDefinition modelNameGrammaticalNumber = {
    .rule =
        {.id = "model-name-grammatical-number",
         .category = Category::Convention,
         .severity = Severity::Warning,
         .purpose =
             "A model whose name is singular or plural, against what is set.",
         .isOptIn = true,
         .options = options},
    .stage = Stage::Convention,
    .eachModel = check};

} // namespace holdfast
