#include "rules/Fixes.h"
#include "rules/invalid/Defaults.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition wrongDefaultFunction;

using Arguments = DefaultFunction::Arguments;

/// What is wrong with the arguments, and what to write; empty if nothing is.
static std::string argumentProblem(const DefaultFunction &function,
                                   const Expression &call) {
  ArrayRef<Argument> items = call.items;
  if (items.empty())
    return "";
  const Expression *value = items.size() == 1 ? items[0].value : nullptr;
  unsigned number = 0;
  bool isNumber = value && value->kind == ExpressionKind::Number &&
                  !value->text.getAsInteger(10, number);
  std::string first = std::to_string(function.first);
  std::string second = std::to_string(function.second);
  switch (function.arguments) {
  case Arguments::None:
    return "takes no argument: empty its parentheses";
  case Arguments::OneOfTwo:
    if (isNumber && (number == function.first || number == function.second))
      return "";
    return "takes no argument or a version: write " + first + " or " + second;
  case Arguments::Range:
    if (isNumber && number >= function.first && number <= function.second)
      return "";
    return "takes no argument or a length: write a number from " + first +
           " to " + second;
  case Arguments::Text:
    if (value && value->kind == ExpressionKind::String && value->text != "\"\"")
      return "";
    return "takes no argument or one SQL expression: write it in double quotes";
  }
  llvm_unreachable("covered switch");
}

static void report(const DefaultOf &found, const Twine &problem,
                   Reporter &reporter) {
  reporter.report(wrongDefaultFunction.rule, found.span(),
                  "Prisma refuses the default of `" + found.field.name +
                      "`, because " + problem);
}

static void checkArguments(const DefaultOf &found,
                           const DefaultFunction &function,
                           Reporter &reporter) {
  std::string problem = argumentProblem(function, found.value);
  if (problem.empty())
    return;
  Range range = found.value.range;
  range.begin += found.value.text.size();
  reporter
      .report(wrongDefaultFunction.rule, found.span(),
              "Prisma refuses the default of `" + found.field.name +
                  "`, because `" + function.name + "()` " + problem)
      .fix(replaceFix(("Write `" + function.name + "()`").str(), Safety::Unsafe,
                      found.document().span(range), "()"));
}

static void checkScalar(const DefaultOf &found, Reporter &reporter) {
  const DefaultFunction *function = findDefaultFunction(found.value.text);
  if (!function) {
    // Elsewhere the provider decides, later: unknown-default-function.
    if (found.isInCompositeType())
      reporter.report(wrongDefaultFunction.rule,
                      found.document().span(found.value.range),
                      "Prisma refuses the default of `" + found.field.name +
                          "`, because it has no function `" + found.value.text +
                          "`: write a value");
    return;
  }
  if (function->scalars && !(function->scalars & only(found.field.type.scalar)))
    return report(found,
                  "`" + function->name + "()` gives no " +
                      typeName(found.field) +
                      ": write a value, or change the type",
                  reporter);
  if (function->name == "autoincrement" && !found.name().empty())
    return report(found,
                  "what counts up is no default that could have a name: remove "
                  "`map`",
                  reporter);
  checkArguments(found, *function, reporter);
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachDefault(context.modelsToCheck, [&](const DefaultOf &found) {
    bool isGenerated = found.isCall("dbgenerated");
    // What these cannot have at all is reported by default-in-composite-type.
    if (found.isInCompositeType() &&
        (isGenerated || found.isCall("auto") || found.isCall("autoincrement")))
      return;
    switch (found.field.type.kind) {
    case FieldType::Kind::Unsupported:
      if (!isGenerated && !found.isInCompositeType())
        return report(found,
                      "only the database knows values of its type: write "
                      "`dbgenerated(\"…\")`, with an SQL expression",
                      reporter);
      [[fallthrough]];
    case FieldType::Kind::Enum:
      if (isGenerated)
        checkArguments(found, *findDefaultFunction("dbgenerated"), reporter);
      return;
    case FieldType::Kind::Scalar:
      if (found.isCall())
        checkScalar(found, reporter);
      return;
    default:
      return;
    }
  });
}

const RuleDefinition wrongDefaultFunction = {
    {"wrong-default-function", Category::Invalid, Severity::Error,
     "Finds functions in `@default` that do not fit the field or their "
     "arguments."},
    Stage::Attributes,
    check};

} // namespace holdfast
