#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/defaults/DefaultFunctions.h"
#include "rules/invalid/keys/KeyFields.h"
#include "schema/Literals.h"

using namespace llvm;

namespace holdfast {

static bool isKnown(StringRef name) {
  return name == "auto" || name == "dbgenerated" || findDefaultFunction(name);
}

static void report(const DefaultUse &use, Reporter &reporter) {
  std::vector<StringRef> names = defaultFunctionsFor(use.field.type.scalar);
  names.push_back("dbgenerated");
  StringRef nearest = nearestName(use.value.text, names);
  DiagnosticBuilder finding = reporter.report(
      unknownDefaultFunction.rule, use.span(use.value),
      "unknown function `" + use.value.text + "()`" +
          (nearest.empty()
               ? "; write a database function as `dbgenerated(\"…\")`"
               : ("; did you mean `" + nearest + "()`?").str()));
  Range name = use.value.range;
  name.end = name.begin + use.value.text.size();
  if (!nearest.empty())
    finding.fix(replaceFix(("Change the function to `" + nearest + "()`").str(),
                           Safety::Unsafe, use.document().span(name), nearest));
}

static bool isCount(StringRef argument) {
  return argument == "cache" || argument == "increment" ||
         argument == "minValue" || argument == "maxValue" ||
         argument == "start";
}

static void checkSequence(const DefaultUse &use, Reporter &reporter) {
  for (const Argument &argument : use.value.items) {
    StringRef name = argument.name.text;
    if (name != "virtual" && !isCount(name)) {
      reporter.report(
          unknownDefaultFunction.rule, use.document().span(argument.range),
          "`sequence()` takes only `virtual`, `cache`, `increment`, "
          "`minValue`, `maxValue` and `start`, by name");
      continue;
    }
    const Expression *value = argument.value;
    if (!value)
      continue;
    bool good = isCount(name) ? value->kind == ExpressionKind::Number &&
                                    isInteger(value->text)
                              : value->isPath("true") || value->isPath("false");
    if (!good)
      reporter.report(unknownDefaultFunction.rule, use.span(*value),
                      "`" + name + "` must be " +
                          (isCount(name) ? "an integer" : "`true` or `false`"));
  }
}

static void check(const DefaultUse &use, const BlockContext &context,
                  Reporter &reporter) {
  bool sequences = typeFacts(context).sequences;
  if (use.value.kind != ExpressionKind::Call || use.isInCompositeType() ||
      use.field.type.kind != FieldType::Kind::Scalar || isKnown(use.value.text))
    return;
  if (sequences && use.isCall("sequence"))
    checkSequence(use, reporter);
  else
    report(use, reporter);
}

const RuleDefinition unknownDefaultFunction = {
    .rule = {.id = "unknown-default-function",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A function in `@default` that the provider does not have."},
    .stage = Stage::Models,
    .fixes = {Safety::Unsafe},
    .eachDefault = check};

} // namespace holdfast
