#include "rules/AllRules.h"
#include "rules/invalid/types/FieldTypes.h"

using namespace llvm;

namespace holdfast {

static std::string expectedCount(const NativeType &type) {
  unsigned most = type.requiredArguments + type.optionalArguments;
  if (most == 0)
    return "no arguments";
  if (most == 2)
    return "both precision and scale, or neither";
  return type.requiredArguments == 1 ? "one argument" : "one argument or none";
}

static std::string bounds(const ArgumentRange &range) {
  if (range.largest == ArgumentRange().largest)
    return "at least " + std::to_string(range.smallest);
  return "from " + std::to_string(range.smallest) + " to " +
         std::to_string(range.largest);
}

/// The range that the first number out of bounds should be in.
static std::string expectedRange(const NativeTypeUse &use) {
  for (auto [range, argument] : zip(use.type->ranges, use.written.arguments)) {
    unsigned number = argumentNumber(argument).value_or(0);
    if (number < range.smallest || number > range.largest)
      return bounds(range);
  }
  return "";
}

/// What the native type takes, for a finding; empty when all is well.
static std::string expected(const NativeTypeUse &use,
                            NativeTypeProblem problem) {
  switch (problem) {
  case NativeTypeProblem::None:
  case NativeTypeProblem::FieldType:
    return "";
  case NativeTypeProblem::TooFewArguments:
  case NativeTypeProblem::TooManyArguments:
    return expectedCount(*use.type);
  case NativeTypeProblem::Value:
    if (use.type->optionalArguments == 2 && use.written.arguments.size() == 1)
      return expectedCount(*use.type);
    return use.type->takesMax ? "an integer or `Max`" : "integers";
  case NativeTypeProblem::OutOfRange: {
    std::string range = expectedRange(use);
    return "a number " + range + (use.type->takesMax ? ", or `Max`" : "");
  }
  case NativeTypeProblem::WideBoolean:
    return "only 1 on a `Boolean`";
  case NativeTypeProblem::ScaleAbovePrecision:
    return "a scale up to its precision";
  }
  llvm_unreachable("covered switch");
}

static void check(const NativeTypeUse &use, const BlockContext &,
                  Reporter &reporter) {
  if (!use.type)
    return;
  NativeTypeProblem problem =
      judge(*use.type, use.field.type.scalar, use.written.arguments);
  std::string wanted = expected(use, problem);
  if (!wanted.empty())
    reporter.report(nativeTypeArguments.rule, use.span(),
                    "invalid `" + spelling(*use.type, use.written.arguments) +
                        "` on `" + use.field.name + "`: `" + use.type->name +
                        "` takes " + wanted);
}

const RuleDefinition nativeTypeArguments = {
    .rule = {.id = "native-type-arguments",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A native type with arguments that it does not take."},
    .stage = Stage::Models,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
                  Provider::SQLServer, Provider::MongoDB},
    .eachNativeType = check};

} // namespace holdfast
