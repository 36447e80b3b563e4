#include "rules/AllRules.h"
#include "rules/Options.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether a requirement, a name or an object, is about the model.
static bool isAbout(const JsonValue &requirement, const Model &model,
                    const Options &options) {
  const JsonValue *sibling = requirement.find("ifSibling");
  return !sibling || any_of(model.fields, [&](const Field &field) {
    return options.matches(sibling->text, field.name);
  });
}

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  if (!model.isTable())
    return;
  Options options(context, requireField.rule);
  for (const JsonValue &requirement : options.items("require")) {
    const JsonValue *name =
        requirement.isObject() ? requirement.find("name") : &requirement;
    if (!name || model.findField(name->text) ||
        !isAbout(requirement, model, options))
      continue;
    std::string why;
    if (const JsonValue *sibling = requirement.find("ifSibling"))
      why = ", which models with `" + sibling->text + "` have";
    reporter
        .report(requireField.rule, model.nameSpan(),
                "model `" + model.name + "` lacks the field `" + name->text +
                    "`" + why)
        .subject({model.schemaName, model.tableName, name->text});
  }
}

static JsonShape options() {
  JsonProperty require = wordsOption(
      "require",
      "Fields that each model must have: names, or objects of `name` and "
      "`ifSibling`, for models with such a field.",
      "[\"id\", {\"name\": \"currency\", \"ifSibling\": \"/Amount$/\"}]");
  require.shape.noun = "a list of names and of objects";
  JsonShape condition = optionsShape(
      "", {required(textOption("name", "The field.", "\"currency\"")),
           required({"ifSibling", "The field beside which it is required.",
                     patternShape()})});
  require.shape.element.front().noun = "a name or an object";
  require.shape.element.front().alternative.push_back(std::move(condition));
  return optionsShape("{\"require\": [\"id\"]}",
                      {required(std::move(require))});
}

const RuleDefinition requireField = {
    .rule = {.id = "require-field",
             .category = Category::Convention,
             .severity = Severity::Warning,
             .purpose = "A model without a field that models must have.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .eachModel = check};

} // namespace holdfast
