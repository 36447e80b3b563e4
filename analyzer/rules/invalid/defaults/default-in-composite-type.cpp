#include "rules/AllRules.h"
#include "rules/invalid/defaults/DefaultFunctions.h"

using namespace llvm;

namespace holdfast {

static void report(Span span, const Twine &message, Reporter &reporter) {
  reporter.report(defaultInCompositeType.rule, span, message);
}

static void checkCall(const DefaultUse &use, Reporter &reporter) {
  if (use.isCall("autoincrement") || use.isCall("auto"))
    report(use.span(),
           "`" + use.value.text +
               "()` is not allowed in a composite type; use another default "
               "for `" +
               use.field.name + "`",
           reporter);
  else if (!findDefaultFunction(use.value.text))
    report(use.span(use.value),
           "unknown function `" + use.value.text +
               "()`; use another default for `" + use.field.name + "`",
           reporter);
}

static void checkField(const DefaultUse &use, Reporter &reporter) {
  if (use.attribute.find("map", false))
    report(use.span(),
           "the default of `" + use.field.name +
               "` cannot have a name in a composite type; remove `map`",
           reporter);
  if (use.isCall("dbgenerated"))
    report(use.span(),
           "`dbgenerated()` is not allowed in a composite type; use another "
           "default for `" +
               use.field.name + "`",
           reporter);
  else if (use.field.type.kind == FieldType::Kind::Unsupported)
    report(use.span(),
           "`Unsupported` field `" + use.field.name +
               "` cannot have a default in a composite type; remove it",
           reporter);
  else if (use.field.type.kind == FieldType::Kind::Scalar &&
           use.value.kind == ExpressionKind::Call)
    checkCall(use, reporter);
}

static void check(const DefaultUse &use, const BlockContext &,
                  Reporter &reporter) {
  if (use.isInCompositeType())
    checkField(use, reporter);
  if (use.field.type.kind == FieldType::Kind::CompositeType &&
      !use.isCall("dbgenerated"))
    report(use.span(),
           "`" + use.field.name +
               "` is a composite type and cannot have a default; set "
               "defaults on its fields",
           reporter);
}

const RuleDefinition defaultInCompositeType = {
    .rule =
        {.id = "default-in-composite-type",
         .category = Category::Invalid,
         .severity = Severity::Error,
         .purpose =
             "A default that a field in, or of, a composite type cannot have."},
    .stage = Stage::Attributes,
    .databases = {Provider::MongoDB},
    .eachDefault = check};

} // namespace holdfast
