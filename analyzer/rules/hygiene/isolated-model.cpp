#include "rules/Options.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition isolatedModel;

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  bool isAlone = none_of(model.fields, [&](const Field &field) {
    return field.isRelation() && field.type.model != &model;
  });
  if (model.isTable() && !model.ignored && isAlone &&
      !Options(context, isolatedModel.rule).anyMatches("allow", model.name))
    reporter.report(isolatedModel.rule, model.nameSpan(),
                    "no relation holds `" + model.name +
                        "` and other models together");
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
    .eachModel = check};

} // namespace holdfast
