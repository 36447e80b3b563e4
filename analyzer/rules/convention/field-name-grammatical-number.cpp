#include "rules/AllRules.h"
#include "rules/Options.h"
#include "rules/convention/Plurals.h"
#include "rules/convention/Written.h"

using namespace llvm;

namespace holdfast {

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  Options options(context, fieldNameGrammaticalNumber.rule);
  StringRef wanted = options.text("ifList");
  if (wanted.empty() || !field.model->isTable() || !field.isList() ||
      options.anyMatches("ifListAllow", field.name) || hasNoNumber(field.name))
    return;
  bool plural = isPlural(field.name);
  if (plural == (wanted == "plural"))
    return;
  reporter.report(fieldNameGrammaticalNumber.rule, field.nameSpan(),
                  "list `" + nameOf(field) + "` has a " +
                      (plural ? "plural" : "singular") +
                      " name; lists are named in the " + wanted);
}

static JsonShape options() {
  return optionsShape(
      "{\"ifList\": \"plural\"}",
      {required(choiceOption("ifList", "The number of names of lists.",
                             {"singular", "plural"})),
       patternsOption("ifListAllow", "Names of lists that may be as they are.",
                      "[\"data\"]")});
}

const RuleDefinition fieldNameGrammaticalNumber = {
    .rule = {.id = "field-name-grammatical-number",
             .category = Category::Convention,
             .severity = Severity::Warning,
             .purpose = "A list field whose name is singular or plural, "
                        "against what is set.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .eachField = check};

} // namespace holdfast
