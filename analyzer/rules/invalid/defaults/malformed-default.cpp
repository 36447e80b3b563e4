#include "rules/AllRules.h"
#include "rules/invalid/types/FieldTypes.h"
#include "schema/Literals.h"

using namespace llvm;

namespace holdfast {

/// What the value should be and is not, or empty.
static StringRef problem(const Expression &value, Scalar scalar) {
  if (value.kind == ExpressionKind::Number)
    return (scalar == Scalar::Int || scalar == Scalar::BigInt) &&
                   !isInteger(value.text)
               ? "a 64-bit integer"
               : "";
  if (value.kind != ExpressionKind::String)
    return "";
  switch (scalar) {
  case Scalar::Json:
    return isJson(unescape(value.text)) ? "" : "valid JSON";
  case Scalar::Bytes:
    return isBase64(unescape(value.text)) ? "" : "padded Base64";
  case Scalar::DateTime:
    return isDateTime(unescape(value.text))
               ? ""
               : "a time such as `2024-05-01T12:00:00Z`";
  case Scalar::Decimal:
    return isDecimal(unescape(value.text)) ? "" : "a number";
  default:
    return "";
  }
}

static void checkValue(const DefaultUse &use, const Expression &value,
                       Reporter &reporter) {
  if (value.kind == ExpressionKind::Array) {
    for (const Argument &item : value.items)
      if (item.value)
        checkValue(use, *item.value, reporter);
    return;
  }
  StringRef expected = problem(value, use.field.type.scalar);
  if (!expected.empty())
    reporter.report(malformedDefault.rule, use.span(value),
                    "invalid default for `" + use.field.name + "`: expected " +
                        expected);
}

static void check(const DefaultUse &use, const BlockContext &context,
                  Reporter &reporter) {
  bool inTypes = typeFacts(context).compositeTypes;
  if (use.field.type.kind == FieldType::Kind::Scalar &&
      (inTypes || !use.isInCompositeType()))
    checkValue(use, use.value, reporter);
}

const RuleDefinition malformedDefault = {
    .rule = {.id = "malformed-default",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A default that is not a valid value of the field's type."},
    .stage = Stage::Models,
    .eachDefault = check};

} // namespace holdfast
