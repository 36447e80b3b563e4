#include "rules/AllRules.h"
#include "rules/Options.h"
#include "rules/convention/Casing.h"

using namespace llvm;

namespace holdfast {

/// The name as the options want it.
static std::string inStyle(StringRef name, ArrayRef<StringRef> compounds,
                           const Options &options) {
  StringRef style = options.text("style");
  if (style == "camel")
    return camelCase(name, compounds);
  if (style == "pascal")
    return pascalCase(name, compounds);
  std::string snake = snakeCase(name, compounds);
  return options.text("case") == "upper" ? StringRef(snake).upper() : snake;
}

/// What the style is called, as it looks.
static StringRef nameOfStyle(const Options &options) {
  StringRef style = options.text("style");
  return style == "camel"                  ? "camelCase"
         : style == "pascal"               ? "PascalCase"
         : options.text("case") == "upper" ? "SNAKE_CASE"
                                           : "snake_case";
}

static void check(const Enum &enumeration, const BlockContext &context,
                  Reporter &reporter) {
  Options options(context, enumValueCase.rule);
  if (!options.has("style"))
    return;
  std::vector<StringRef> compounds = options.texts("compoundWords");
  for (const EnumValue &value : enumeration.values) {
    if (options.anyMatches("allowList", value.name))
      continue;
    std::string rest = options.trimmed("trimPrefix", value.name);
    std::string better = inStyle(rest, compounds, options);
    if (rest == better)
      continue;
    better = withRest(value.name, rest, better);
    reporter.report(enumValueCase.rule,
                    enumeration.document->span(value.declaration->name.range),
                    "`" + enumeration.name + "." + value.name + "` is not in " +
                        nameOfStyle(options) + "; rename it to `" + better +
                        "`");
  }
}

static JsonShape options() {
  std::vector<JsonProperty> all = nameOptions();
  all.insert(
      all.begin(),
      {required(choiceOption(
           "style",
           "How values are written: `snake_case`, `camelCase` or `PascalCase`.",
           {"snake", "camel", "pascal"})),
       choiceOption("case",
                    "The letter case in the style `snake`: `lower` by default.",
                    {"lower", "upper"}),
       compoundWordsOption()});
  return optionsShape("{\"style\": \"snake\"}", std::move(all));
}

const RuleDefinition enumValueCase = {
    .rule = {.id = "enum-value-case",
             .category = Category::Convention,
             .severity = Severity::Warning,
             .purpose =
                 "A value of an enum in another case than the one that is set.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .eachEnum = check};

} // namespace holdfast
