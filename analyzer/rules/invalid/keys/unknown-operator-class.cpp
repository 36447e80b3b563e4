#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

static void report(const Document &document, Range range, const Twine &message,
                   Reporter &reporter) {
  reporter.report(unknownOperatorClass.rule, document.span(range), message);
}

static void checkRaw(const Document &document, const Argument &argument,
                     Reporter &reporter) {
  const Expression &call = *argument.value;
  if (call.text != "raw")
    report(document, argument.range,
           "`ops` takes no function except `raw(\"…\")`", reporter);
  else if (call.items.size() != 1)
    report(document, call.range, "`raw` takes one string, as in `raw(\"…\")`",
           reporter);
  else if (!call.items[0].value ||
           call.items[0].value->kind != ExpressionKind::String)
    report(document, call.range,
           "`raw` takes a string; put it in double quotes", reporter);
}

static void checkArgument(const Document &document, const Argument &argument,
                          Reporter &reporter) {
  if (argument.name.text != "ops" || !argument.value)
    return;
  const Expression &value = *argument.value;
  if (value.kind == ExpressionKind::Call)
    checkRaw(document, argument, reporter);
  else if (value.kind != ExpressionKind::Path)
    report(document, argument.range,
           "`ops` takes an operator class; write it without quotes, or as "
           "`raw(\"…\")`",
           reporter);
  else if (!isOperatorClass(value.text))
    report(document, value.range,
           "unknown operator class `" + value.text +
               "`; use another, or its database name as `raw(\"…\")`",
           reporter);
}

static void check(const KeyOf &key, const BlockContext &, Reporter &reporter) {
  if (key.isBlockAttribute())
    forEachKeyArgument(*key.index.attribute, [&](const Argument &argument) {
      checkArgument(*key.model.document, argument, reporter);
    });
}

const RuleDefinition unknownOperatorClass = {
    .rule = {.id = "unknown-operator-class",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "An operator class that Prisma cannot read."},
    .stage = Stage::Attributes,
    .eachKey = check};

} // namespace holdfast
