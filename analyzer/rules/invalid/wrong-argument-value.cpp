#include "rules/RuleDefinition.h"
#include "rules/invalid/Spans.h"
#include "schema/AttributeTable.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition wrongArgumentValue;

static StringRef describe(ArgumentKind kind) {
  switch (kind) {
  case ArgumentKind::String:
    return "a text in double quotes";
  case ArgumentKind::Constant:
    return "a word without quotes";
  case ArgumentKind::Boolean:
    return "`true` or `false`";
  case ArgumentKind::Number:
    return "a number";
  case ArgumentKind::FieldList:
    return "a field's name, without quotes";
  case ArgumentKind::Any:
    return "a value";
  }
  llvm_unreachable("covered switch");
}

static bool fits(const Expression &value, ArgumentKind kind) {
  switch (kind) {
  case ArgumentKind::Any:
    return true;
  case ArgumentKind::String:
    return value.kind == ExpressionKind::String;
  case ArgumentKind::Constant:
    return value.kind == ExpressionKind::Path;
  case ArgumentKind::Boolean:
    return value.isPath("true") || value.isPath("false");
  case ArgumentKind::Number:
    return value.kind == ExpressionKind::Number;
  case ArgumentKind::FieldList:
    return value.kind == ExpressionKind::Path ||
           value.kind == ExpressionKind::Call;
  }
  llvm_unreachable("covered switch");
}

static void checkValue(const Document &document, StringRef argument,
                       const Expression &value, ArgumentKind kind,
                       Reporter &reporter) {
  if (kind == ArgumentKind::FieldList && value.kind == ExpressionKind::Array) {
    for (const Argument &item : value.items)
      if (item.value && !fits(*item.value, kind))
        reporter.report(wrongArgumentValue.rule, document.span(item.range),
                        "Prisma cannot use this in `" + argument +
                            "` and refuses the schema: write " +
                            describe(kind));
    return;
  }
  if (!fits(value, kind))
    reporter.report(wrongArgumentValue.rule, document.span(value.range),
                    "Prisma cannot use this as `" + argument +
                        "` and refuses the schema: write " + describe(kind));
}

static void checkAttribute(const Document &document, const Attribute &attribute,
                           const AttributeSpec &spec, Reporter &reporter) {
  for (const Argument &argument : attribute.arguments) {
    const ArgumentSpec *argumentSpec = nullptr;
    if (argument.name)
      argumentSpec = spec.findArgument(argument.name.text);
    else if (spec.positional)
      argumentSpec = &spec.arguments[0];
    if (argumentSpec && argument.value)
      checkValue(document, argumentSpec->name, *argument.value,
                 argumentSpec->kind, reporter);
  }
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachAttributeList(
      context.modelsToCheck, context.schema.enums(),
      [&](const AttributeList &list) {
        for (const Attribute &attribute : list.attributes) {
          if (attribute.arguments.empty())
            continue;
          const AttributeSpec *spec =
              findAttribute(list.place, attribute.name.text);
          if (spec &&
              (spec->repeatable || list.count(attribute.name.text) == 1) &&
              isUnderstood(attribute))
            checkAttribute(*list.document, attribute, *spec, reporter);
        }
      });
}

const RuleDefinition wrongArgumentValue = {
    {"wrong-argument-value", Category::Invalid, Severity::Error,
     "Finds arguments of attributes whose value is of the wrong kind."},
    Stage::Attributes,
    check};

} // namespace holdfast
