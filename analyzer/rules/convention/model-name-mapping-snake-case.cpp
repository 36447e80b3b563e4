#include "rules/AllRules.h"
#include "rules/Options.h"
#include "rules/convention/Casing.h"
#include "rules/convention/Plurals.h"
#include "rules/convention/Written.h"

using namespace llvm;

namespace holdfast {

/// The table's name, as the options want it.
static std::string wantedName(const Model &model, const Options &options) {
  StringRef name = model.name;
  name.consume_front(options.text("trimPrefix"));
  std::string wanted = snakeCase(name, options.texts("compoundWords"));
  if (!options.flag("pluralize"))
    return wanted;
  if (const JsonValue *irregular = options.find("irregularPlurals"))
    for (const JsonMember &noun : irregular->members)
      if (wanted == StringRef(noun.key).lower() ||
          wanted == StringRef(noun.value.text).lower())
        return StringRef(noun.value.text).lower();
  return pluralOf(wanted);
}

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  if (!model.isTable())
    return;
  std::string wanted =
      wantedName(model, Options(context, modelNameMappingSnakeCase.rule));
  if (model.tableName == wanted)
    return;
  auto finding =
      reporter.report(modelNameMappingSnakeCase.rule, model.nameSpan(),
                      "the table of `" + model.name + "` is named `" +
                          model.tableName + "`; map it to `" + wanted + "`");
  if (std::optional<Fix> fix = mapModelFix(model, wanted))
    finding.fix(std::move(*fix));
}

static JsonShape options() {
  JsonProperty irregular = textOption(
      "irregularPlurals",
      "Plurals by their singulars, for words that `pluralize` gets wrong.",
      "{\"bill_of_lading\": \"bills_of_lading\"}");
  irregular.shape.kind = JsonShape::Kind::Object;
  irregular.shape.noun = "an object of strings";
  irregular.shape.propertyNoun = "word";
  irregular.shape.anyProperty.emplace_back();
  irregular.shape.anyProperty.front().noun = "a string";
  return optionsShape(
      "{\"pluralize\": true}",
      {compoundWordsOption(), irregular,
       flagOption("pluralize",
                  "Whether the table has the plural of the model's name."),
       textOption("trimPrefix",
                  "What the model's name begins with and the table's does not.",
                  "\"Db\"")});
}

const RuleDefinition modelNameMappingSnakeCase = {
    .rule =
        {.id = "model-name-mapping-snake-case",
         .category = Category::Convention,
         .severity = Severity::Warning,
         .purpose =
             "A model whose table is not named like the model in snake_case.",
         .isOptIn = true,
         .options = options},
    .stage = Stage::Convention,
    .fixes = {Safety::Unsafe},
    .eachModel = check};

} // namespace holdfast
