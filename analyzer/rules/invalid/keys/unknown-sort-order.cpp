#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

static bool isUnknown(const Argument &argument) {
  const Expression *value = argument.value;
  return argument.name.text == "sort" && value &&
         value->kind == ExpressionKind::Path && value->text != "Asc" &&
         value->text != "Desc";
}

static void report(const KeyOf &key, const Argument &argument, Span span,
                   Reporter &reporter) {
  const Expression &value = *argument.value;
  bool down = value.text.starts_with_insensitive("desc");
  reporter
      .report(unknownSortOrder.rule, span,
              "unknown sort order `" + value.text + "`; use `Asc` or `Desc`")
      .fix(replaceFix(down ? "Change `sort` to `Desc`"
                           : "Change `sort` to `Asc`",
                      Safety::Unsafe, key.model.document->span(value.range),
                      down ? "Desc" : "Asc"));
}

static void check(const KeyOf &key, const BlockContext &, Reporter &reporter) {
  const Attribute &attribute = *key.index.attribute;
  if (!key.isBlockAttribute()) {
    if (isReadInFull(key))
      for (const Argument &argument : attribute.arguments)
        if (isUnknown(argument))
          report(key, argument, key.span(), reporter);
    return;
  }
  forEachKeyArgument(attribute, [&](const Argument &argument) {
    if (isUnknown(argument))
      report(key, argument, key.model.document->span(argument.range), reporter);
  });
}

const RuleDefinition unknownSortOrder = {
    .rule = {.id = "unknown-sort-order",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A sort order other than `Asc` and `Desc`."},
    .stage = Stage::Attributes,
    .fixes = {Safety::Unsafe},
    .eachKey = check};

} // namespace holdfast
