#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

/// `map: ""`, which is not the same as no `map`.
static bool isEmpty(const Attribute &attribute, StringRef argument) {
  const Expression *value = attribute.find(argument, false);
  return value && value->kind == ExpressionKind::String &&
         value->text == "\"\"";
}

static void report(Span span, StringRef argument, Reporter &reporter) {
  reporter.report(emptyConstraintName.rule, span,
                  "`" + argument +
                      "` is empty; write a name, or remove the argument");
}

static void checkField(const Model &model, const Field &field,
                       Reporter &reporter) {
  const Attribute *attribute =
      field.isRelation()
          ? (field.relation ? field.relation->attribute : nullptr)
          : field.defaultAttribute;
  if (attribute && isEmpty(*attribute, "map"))
    report(attributeSpan(*model.document, *attribute), "map", reporter);
}

static void check(const Model &model, const BlockContext &,
                  Reporter &reporter) {
  forEachKey(model, [&](const KeyOf &key) {
    if (!isReadInFull(key))
      return;
    for (StringRef argument : {"map", "name"})
      if (isEmpty(*key.index.attribute, argument) &&
          (argument == "map" || key.isBlockAttribute()))
        report(key.span(), argument, reporter);
  });
  if (model.block->kind != BlockKind::CompositeType)
    for (const Field &field : model.fields)
      checkField(model, field, reporter);
}

const RuleDefinition emptyConstraintName = {
    .rule = {.id = "empty-constraint-name",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "An empty name for a key, index or constraint."},
    .stage = Stage::Attributes,
    .eachModel = check};

} // namespace holdfast
