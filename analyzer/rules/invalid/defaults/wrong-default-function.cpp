#include "rules/AllRules.h"
#include "rules/invalid/defaults/DefaultFunctions.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static void report(const DefaultUse &use, const Twine &message,
                   Reporter &reporter) {
  reporter.report(wrongDefaultFunction.rule, use.span(), message);
}

static bool isInRange(FunctionArguments kind, StringRef text) {
  unsigned number;
  if (text.getAsInteger(10, number))
    return false;
  switch (kind) {
  case FunctionArguments::None:
    return false;
  case FunctionArguments::CuidVersion:
    return number == 1 || number == 2;
  case FunctionArguments::UuidVersion:
    return number == 4 || number == 7;
  case FunctionArguments::NanoidLength:
    return number >= 2 && number <= 255;
  }
  llvm_unreachable("covered switch");
}

static StringRef expected(FunctionArguments kind) {
  switch (kind) {
  case FunctionArguments::None:
    return "takes no arguments; remove them";
  case FunctionArguments::CuidVersion:
    return "takes only a version, 1 or 2";
  case FunctionArguments::UuidVersion:
    return "takes only a version, 4 or 7";
  case FunctionArguments::NanoidLength:
    return "takes only a length, from 2 to 255";
  }
  llvm_unreachable("covered switch");
}

static void checkArguments(const DefaultUse &use,
                           const DefaultFunction &function,
                           Reporter &reporter) {
  ArrayRef<Argument> arguments = use.value.items;
  auto refuse = [&] {
    report(use, "`" + function.name + "()` " + expected(function.arguments),
           reporter);
  };
  if (arguments.empty())
    return;
  if (function.arguments == FunctionArguments::None)
    return refuse();
  // Prisma counts a second argument and a bad first one apart.
  if (arguments.size() > 1)
    refuse();
  const Expression *first = arguments[0].value;
  if (first && (first->kind != ExpressionKind::Number ||
                !isInRange(function.arguments, first->text)))
    refuse();
}

static void checkDbgenerated(const DefaultUse &use, Reporter &reporter) {
  ArrayRef<Argument> arguments = use.value.items;
  constexpr StringLiteral message =
      "`dbgenerated()` takes one SQL expression in double quotes, or nothing";
  if (arguments.size() > 1)
    report(use, message, reporter);
  if (arguments.empty() || !arguments[0].value)
    return;
  const Expression &first = *arguments[0].value;
  if (first.kind != ExpressionKind::String || first.text == "\"\"")
    report(use, message, reporter);
}

static bool isNamed(const DefaultUse &use) {
  const Expression *map = use.attribute.find("map", false);
  return map && map->kind == ExpressionKind::String && map->text != "\"\"";
}

static void reportType(const DefaultUse &use, Reporter &reporter) {
  std::vector<StringRef> names = defaultFunctionsFor(use.field.type.scalar);
  std::string remedy =
      names.empty() ? "write a value" : "use `" + join(names, "()`, `") + "()`";
  report(use,
         "`" + use.value.text + "()` cannot fill `" +
             spelling(use.field.type.scalar) + "` field `" + use.field.name +
             "`; " + remedy,
         reporter);
}

static void checkCall(const DefaultUse &use, Reporter &reporter) {
  bool inType = use.isInCompositeType();
  if (!inType && use.isCall("autoincrement") && isNamed(use))
    return report(use, "`autoincrement()` cannot have a name; remove `map`",
                  reporter);
  if (use.isCall("auto")) {
    if (!inType && !use.value.items.empty())
      report(use, "`auto()` takes no arguments; remove them", reporter);
    return;
  }
  const DefaultFunction *function = findDefaultFunction(use.value.text);
  if (!function || (inType && use.isCall("autoincrement")))
    return; // another rule's matter
  if (!(function->scalars & only(use.field.type.scalar)) ||
      (inType && !function->inCompositeTypes))
    return reportType(use, reporter);
  checkArguments(use, *function, reporter);
}

static void check(const DefaultUse &use, const BlockContext &,
                  Reporter &reporter) {
  if (use.isCall("dbgenerated")) {
    if (!use.isInCompositeType())
      checkDbgenerated(use, reporter);
  } else if (use.field.type.kind == FieldType::Kind::Unsupported) {
    if (!use.isInCompositeType())
      report(use,
             "the default of an `Unsupported` field must be "
             "`dbgenerated(\"…\")`",
             reporter);
  } else if (use.field.type.kind == FieldType::Kind::Scalar &&
             use.value.kind == ExpressionKind::Call) {
    checkCall(use, reporter);
  }
}

const RuleDefinition wrongDefaultFunction = {
    .rule = {.id = "wrong-default-function",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A function in `@default` on the wrong type or with "
                        "wrong arguments."},
    .stage = Stage::Attributes,
    .eachDefault = check};

} // namespace holdfast
