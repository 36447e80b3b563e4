#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/keys/KeyFields.h"
#include "schema/AttributeTable.h"

using namespace llvm;

namespace holdfast {

static StringRef describe(ArgumentKind kind) {
  switch (kind) {
  case ArgumentKind::String:
    return "a string in double quotes";
  case ArgumentKind::Constant:
    return "a word without quotes";
  case ArgumentKind::Boolean:
    return "`true` or `false`";
  case ArgumentKind::Number:
    return "a number";
  case ArgumentKind::FieldList:
  case ArgumentKind::PartList:
    return "a field name without quotes";
  case ArgumentKind::Condition:
    return "`raw(\"…\")` or `{ field: value }`";
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
    return value.kind == ExpressionKind::Path;
  case ArgumentKind::PartList:
    return value.kind == ExpressionKind::Path ||
           value.kind == ExpressionKind::Call;
  case ArgumentKind::Condition:
    return value.kind == ExpressionKind::Call ||
           value.kind == ExpressionKind::Object;
  }
  llvm_unreachable("covered switch");
}

static void checkValue(const Document &document, StringRef argument,
                       const Expression &value, ArgumentKind kind,
                       Reporter &reporter) {
  bool isList =
      kind == ArgumentKind::FieldList || kind == ArgumentKind::PartList;
  if (isList && value.kind == ExpressionKind::Array) {
    for (const Argument &item : value.items)
      if (item.value && !fits(*item.value, kind))
        reporter.report(wrongArgumentValue.rule, document.span(item.range),
                        "each item of `" + argument + "` must be " +
                            describe(kind));
    return;
  }
  if (!fits(value, kind))
    reporter.report(wrongArgumentValue.rule, document.span(value.range),
                    "`" + argument + "` must be " + describe(kind));
}

/// The string in `raw("…")`.
static void checkRaw(const Document &document, const Expression &call,
                     Reporter &reporter) {
  if (call.kind == ExpressionKind::Call && call.text == "raw" &&
      !call.items.empty() && call.items[0].value)
    checkValue(document, "raw", *call.items[0].value, ArgumentKind::String,
               reporter);
}

/// `sort` and `length` of the fields in the list of a key.
static void checkKeyParts(const Document &document, const Attribute &attribute,
                          Reporter &reporter) {
  forEachKeyArgument(attribute, [&](const Argument &argument) {
    StringRef name = argument.name.text;
    if (argument.value && (name == "sort" || name == "length"))
      checkValue(document, name, *argument.value,
                 name == "sort" ? ArgumentKind::Constant : ArgumentKind::Number,
                 reporter);
  });
}

static void checkAttribute(const Document &document, const Attribute &attribute,
                           const AttributeSpec &spec, PrismaVersion prisma,
                           Reporter &reporter) {
  for (const Argument &argument : attribute.arguments) {
    const ArgumentSpec *argumentSpec = nullptr;
    if (argument.name)
      argumentSpec = spec.findArgument(argument.name.text, prisma);
    else if (spec.positional)
      argumentSpec = &spec.arguments[0];
    if (!argumentSpec || !argument.value)
      continue;
    checkValue(document, argumentSpec->name, *argument.value,
               argumentSpec->kind, reporter);
    if (argumentSpec->kind == ArgumentKind::Condition)
      checkRaw(document, *argument.value, reporter);
  }
}

static void check(const AttributeList &list, const BlockContext &context,
                  Reporter &reporter) {
  for (const Attribute &attribute : list.attributes) {
    if (attribute.arguments.empty())
      continue;
    const AttributeSpec *spec = findAttribute(list.place, attribute.name.text);
    if (spec && (spec->repeatable || list.count(attribute.name.text) == 1) &&
        isUnderstood(attribute)) {
      checkAttribute(*list.document, attribute, *spec, context.prisma,
                     reporter);
      if (list.place == AttributePlace::Model)
        checkKeyParts(*list.document, attribute, reporter);
    }
  }
}

const RuleDefinition wrongArgumentValue = {
    .rule =
        {.id = "wrong-argument-value",
         .category = Category::Invalid,
         .severity = Severity::Error,
         .purpose =
             "An argument of an attribute whose value is of the wrong kind."},
    .stage = Stage::Attributes,
    .eachAttributeList = check};

} // namespace holdfast
