#include "rules/invalid/Defaults.h"
#include "rules/invalid/LiteralText.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unreadableDefault;

/// What the text should be; empty where it can be read.
static StringRef missingForm(Scalar scalar, const Expression &value) {
  bool isNumber = value.kind == ExpressionKind::Number;
  int64_t integer;
  switch (scalar) {
  case Scalar::Int:
  case Scalar::BigInt:
    return isNumber && value.text.getAsInteger(10, integer)
               ? "a whole number of at most 64 bits"
               : "";
  case Scalar::Decimal:
    return isDecimalText(isNumber ? value.text.str() : unescape(value.text))
               ? ""
               : "digits, with one point at most";
  case Scalar::DateTime:
    return isDateTimeText(unescape(value.text))
               ? ""
               : "date, time and offset, such as \"2026-01-31T12:00:00Z\"";
  case Scalar::Json:
    return isJsonText(unescape(value.text)) ? "" : "valid JSON";
  case Scalar::Bytes:
    return isBase64Text(unescape(value.text)) ? "" : "base64 with its padding";
  default:
    return "";
  }
}

static void checkValue(const DefaultOf &found, const Expression &value,
                       Reporter &reporter) {
  if (value.kind != ExpressionKind::Number &&
      value.kind != ExpressionKind::String)
    return;
  StringRef form = missingForm(found.field.type.scalar, value);
  if (!form.empty())
    reporter.report(unreadableDefault.rule, found.document().span(value.range),
                    "Prisma cannot read this as the " + typeName(found.field) +
                        " that `" + found.field.name + "` starts with: write " +
                        form);
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachDefault(context.modelsToCheck, [&](const DefaultOf &found) {
    if (found.field.type.kind != FieldType::Kind::Scalar)
      return;
    if (found.value.kind != ExpressionKind::Array)
      return checkValue(found, found.value, reporter);
    for (const Argument &item : found.value.items)
      if (item.value)
        checkValue(found, *item.value, reporter);
  });
}

const RuleDefinition unreadableDefault = {
    {"unreadable-default", Category::Invalid, Severity::Error,
     "Finds default values that do not read as one of the field's type."},
    Stage::Validation,
    check};

} // namespace holdfast
