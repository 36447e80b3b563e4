#include "rules/Fixes.h"
#include "rules/invalid/Defaults.h"
#include "rules/invalid/KeyFields.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unknownDefaultFunction;

static constexpr StringLiteral functionNames[] = {
    "now",  "autoincrement", "uuid", "cuid",     "nanoid",
    "ulid", "dbgenerated",   "auto", "sequence",
};

static void reportUnknown(const DefaultOf &found, const Twine &problem,
                          Reporter &reporter) {
  StringRef function = found.value.text;
  DiagnosticBuilder finding = reporter.report(
      unknownDefaultFunction.rule, found.document().span(found.value.range),
      "Prisma refuses the default of `" + found.field.name + "`, because " +
          problem);
  SmallVector<StringRef, 12> names(std::begin(functionNames),
                                   std::end(functionNames));
  StringRef nearest = nearestName(function, names);
  if (!nearest.empty() && nearest != function) {
    Range range = found.value.range;
    range.end = range.begin + function.size();
    finding.fix(replaceFix(("Write `" + nearest + "`").str(), Safety::Unsafe,
                           found.document().span(range), nearest));
  }
}

/// Arguments of `sequence()`: one Boolean, and integers.
static void checkSequence(const DefaultOf &found, Reporter &reporter) {
  enum class Kind { Unknown, Boolean, Integer };
  auto report = [&](Range range, const Twine &wayOut) {
    reporter.report(unknownDefaultFunction.rule, found.document().span(range),
                    "Prisma refuses this argument of `sequence()`: " + wayOut);
  };
  for (const Argument &argument : found.value.items) {
    Kind kind = StringSwitch<Kind>(argument.name.text)
                    .Case("virtual", Kind::Boolean)
                    .Cases("cache", "increment", "minValue", "maxValue",
                           "start", Kind::Integer)
                    .Default(Kind::Unknown);
    if (kind == Kind::Unknown) {
      report(argument.range, "use `virtual`, `cache`, `increment`, `minValue`, "
                             "`maxValue` or `start`");
      continue;
    }
    const Expression *value = argument.value;
    if (!value)
      continue;
    int64_t number;
    if (kind == Kind::Boolean
            ? !value->isPath("true") && !value->isPath("false")
            : value->kind != ExpressionKind::Number ||
                  value->text.getAsInteger(10, number))
      report(value->range, kind == Kind::Boolean ? "write `true` or `false`"
                                                 : "write an integer");
  }
}

static void check(const RuleContext &context, Reporter &reporter) {
  const DefaultFacts &facts = defaultFacts(context);
  forEachDefault(context.modelsToCheck, [&](const DefaultOf &found) {
    if (found.isInCompositeType() || !found.isCall() ||
        found.field.type.kind != FieldType::Kind::Scalar)
      return;
    StringRef function = found.value.text;
    bool isSequence = function == "sequence";
    if (isSequence && facts.sequences)
      checkSequence(found, reporter);
    else if (isSequence || (function == "auto" && !facts.autoFunction))
      reportUnknown(found,
                    providerName(context) + " has no `" + function +
                        "()`: write " +
                        (isSequence ? "`autoincrement()`" : "`dbgenerated()`"),
                    reporter);
    else if (!findDefaultFunction(function))
      reportUnknown(found,
                    "it has no function `" + function +
                        "()`: for a function of the database write "
                        "`dbgenerated(\"" +
                        function + "()\")`",
                    reporter);
  });
}

const RuleDefinition unknownDefaultFunction = {
    {"unknown-default-function", Category::Invalid, Severity::Error,
     "Finds functions in `@default` that Prisma does not know, or not for this "
     "provider."},
    Stage::Validation,
    check};

} // namespace holdfast
