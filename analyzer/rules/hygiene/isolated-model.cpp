#include "rules/AllRules.h"
#include "rules/Options.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static void check(const RuleContext &context, Reporter &reporter) {
  Options options(context, isolatedModel.rule);
  ArrayRef<Model> models = context.schema.models();
  // A schema of one model has nothing to relate it to.
  if (count_if(models, [](const Model &model) { return model.isTable(); }) < 2)
    return;
  for (const Model &model : models) {
    bool isAlone = none_of(model.fields, [&](const Field &field) {
      return field.isRelation() && field.type.model != &model;
    });
    if (isAlone && model.isTable() && !model.ignored &&
        !options.anyMatches("allow", model.name))
      reporter.report(isolatedModel.rule, model.nameSpan(),
                      "no relation holds `" + model.name +
                          "` and other models together");
  }
}

static JsonShape options() {
  return optionsShape(
      "{\"allow\": [\"/Log$/\"]}",
      {patternsOption("allow", "Models that stand alone.", "[\"/Log$/\"]")});
}

const RuleDefinition isolatedModel = {
    .rule = {.id = "isolated-model",
             .category = Category::Hygiene,
             .severity = Severity::Info,
             .purpose = "A model without a relation to another one.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .wholeSchema = check};

} // namespace holdfast
