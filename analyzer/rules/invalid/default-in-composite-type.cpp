#include "rules/invalid/DefaultFunctions.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition defaultInCompositeType;

static void report(const DefaultUse &use, Span span, const Twine &reason,
                   Reporter &reporter) {
  reporter.report(defaultInCompositeType.rule, span,
                  "Prisma refuses this default of `" + use.field.name +
                      "`, because " + reason);
}

static void checkCall(const DefaultUse &use, Reporter &reporter) {
  if (use.isCall("autoincrement") || use.isCall("auto"))
    report(use, use.span(),
           "`" + use.value.text +
               "()` fills fields of models only: use another default",
           reporter);
  else if (!findDefaultFunction(use.value.text))
    report(use, use.span(use.value),
           "it does not know `" + use.value.text + "()`: use another default",
           reporter);
}

static void checkField(const DefaultUse &use, Reporter &reporter) {
  if (use.attribute.find("map", false))
    report(use, use.span(), "a value in a document has no name: remove `map`",
           reporter);
  if (use.isCall("dbgenerated"))
    report(use, use.span(),
           "the database does not fill fields of composite types: use another "
           "default",
           reporter);
  else if (use.field.type.kind == FieldType::Kind::Unsupported)
    report(use, use.span(), "it does not know the type: remove it", reporter);
  else if (use.field.type.kind == FieldType::Kind::Scalar &&
           use.value.kind == ExpressionKind::Call)
    checkCall(use, reporter);
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachDefault(context, [&](const DefaultUse &use) {
    if (use.isInCompositeType())
      checkField(use, reporter);
    if (use.field.type.kind == FieldType::Kind::CompositeType &&
        !use.isCall("dbgenerated"))
      report(use, use.span(),
             "a composite type has no defaults but those of its fields: remove "
             "it",
             reporter);
  });
}

const RuleDefinition defaultInCompositeType = {
    {"default-in-composite-type", Category::Invalid, Severity::Error,
     "Finds defaults that fields in, or of, composite types cannot have."},
    Stage::Attributes,
    check};

} // namespace holdfast
