#include "rules/AllRules.h"
#include "rules/Options.h"
#include "rules/convention/Casing.h"

using namespace llvm;

namespace holdfast {

static void check(const Enum &enumeration, const BlockContext &context,
                  Reporter &reporter) {
  Options options(context, enumValueSnakeCase.rule);
  std::vector<StringRef> compounds = options.texts("compoundWords");
  for (const EnumValue &value : enumeration.values) {
    if (options.anyMatches("allowList", value.name))
      continue;
    std::string rest = options.trimmed("trimPrefix", value.name);
    std::string better = snakeCase(rest, compounds);
    bool isUpper = options.text("case") == "upper";
    if (isUpper)
      better = StringRef(better).upper();
    if (rest == better)
      continue;
    better = withRest(value.name, rest, better);
    reporter.report(enumValueSnakeCase.rule,
                    enumeration.document->span(value.declaration->name.range),
                    "`" + enumeration.name + "." + value.name + "` is not in " +
                        (isUpper ? "SNAKE_CASE" : "snake_case") +
                        "; rename it to `" + better + "`");
  }
}

static JsonShape options() {
  std::vector<JsonProperty> all = nameOptions();
  all.insert(
      all.begin(),
      {choiceOption("case", "The letter case of values: `lower` by default.",
                    {"lower", "upper"}),
       compoundWordsOption()});
  return optionsShape("{\"case\": \"upper\"}", std::move(all));
}

const RuleDefinition enumValueSnakeCase = {
    .rule = {.id = "enum-value-snake-case",
             .category = Category::Convention,
             .severity = Severity::Warning,
             .purpose = "A value of an enum that is not in snake_case.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .eachEnum = check};

} // namespace holdfast
